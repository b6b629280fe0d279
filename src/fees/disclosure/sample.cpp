#include "fees/disclosure/sample.hpp"

#include "fees/disclosure/store.hpp"
#include "fees/disclosure/use_cases.hpp"

namespace luoshi::fees::disclosure {

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto there = context;
    there.county = "430104";
    there.actor = trusted_actor(Proof::command_line, "教务处");
    TRY(const std::vector<PlanId> waiting, storage::read(storage, there, [](Work& work) -> Result<std::vector<PlanId>> {
            std::vector<PlanId> plans;
            const auto school = org::find_body_by_code(work, "430104-sample-school");
            if (!school) return plans;
            TRY(const SchoolFeeNotices notices, find_notices(work, {school->id}));
            for (const auto& plan : notices.plans)
                if (plan.state == "published" && newest_version(work, school->county, plan.plan) == 0) plans.push_back(plan.plan);
            return plans;
        }));
    for (const auto plan : waiting) {
        TRY_DO(storage::write(storage, there, [&](Work& work) -> Result<FeeNoticeView> {
            TRY(const FeeNoticeDraft draft, preview_notice(work, {plan}));
            return publish_notice(work, {work.new_id<NoticeId>(), plan, draft.sha256, {}});
        }));
    }
    return static_cast<int>(waiting.size());
}

}  // namespace luoshi::fees::disclosure
