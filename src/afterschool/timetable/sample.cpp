#include "afterschool/timetable/sample.hpp"

#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

Result<std::int64_t> make_and_publish(storage::Storage& storage, storage::Context context, const WaitingPlan& plan) {
    context.county = plan.county;
    TRY(const MadeTimetable made, storage::write(storage, context, [&](Work& work) {
            return make_timetable(work, {plan.plan, {}, {}});
        }));
    // Sessions without a teacher stop the publication; the sample then shows a draft.
    const auto published = storage::write(storage, context, [&](Work& work) {
        return publish_timetable(work, {plan.plan, "样例：个别日期全校统一放学", {}, {made.version}});
    });
    if (!published && published.error().slug != "sessions-without-teacher") return published.error();
    return made.added;
}

}  // namespace

Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context) {
    TRY(const WaitingPlans waiting,
        storage::read(storage, context, [](Work& work) { return find_waiting_plans(work, {}); }));
    SampleSeeded seeded;
    for (const auto& plan : waiting.items) {
        const auto sessions = make_and_publish(storage, context, plan);
        if (!sessions &&
            (sessions.error().slug == "term-not-fixed" || sessions.error().slug == "calendar-not-published"))
            continue;
        if (!sessions) return sessions.error();
        ++seeded.timetables;
        seeded.sessions += *sessions;
    }
    return seeded;
}

}  // namespace luoshi::afterschool::timetable
