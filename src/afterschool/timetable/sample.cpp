#include "afterschool/timetable/sample.hpp"

#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr std::string_view sample_schools[] = {"430104-sample-school", "430104-sample-school-2"};

// The school calendar of the sample school, where nobody has fixed it.
Result<Nothing> fix_term(storage::Storage& storage, storage::Context context, const WaitingPlan& plan) {
    context.county = plan.county;
    context.bookkeeping = true;  // where the term is fixed nothing changes
    return storage::write(storage, context, [&](Work& work) -> Result<Nothing> {
        const auto school = org::find_body(work, plan.school);
        if (!school || school->code != sample_schools[0]) return Nothing{};
        for (const auto& term : org::terms_of(work, *school, plan.school_year)) {
            if (term.term == plan.term) return Nothing{};
        }
        const int next = plan.school_year + 1;
        const bool autumn = plan.term == org::TermKind::autumn;
        TRY_DO(org::fix_term(work, {plan.school, plan.county, plan.school_year, plan.term,
                                    autumn ? Date(plan.school_year, 9, 1) : Date(next, 2, 22),
                                    autumn ? Date(next, 1, 22) : Date(next, 7, 2), "样例校历"}));
        return Nothing{};
    });
}

// Other schools that wait, and a made-up population has thousands, are not the sample's to serve.
Result<std::vector<WaitingPlan>> waiting_plans_of_the_sample(Work& work) {
    std::vector<WaitingPlan> waiting;
    for (const auto code : sample_schools) {
        const auto school = org::find_body_by_code(work, code);
        if (!school) continue;
        TRY(const WaitingPlans of_school, find_waiting_plans(work, {school->path}));
        waiting.insert(waiting.end(), of_school.items.begin(), of_school.items.end());
    }
    return waiting;
}

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
    TRY(const std::vector<WaitingPlan> waiting, storage::read(storage, context, waiting_plans_of_the_sample));
    SampleSeeded seeded;
    for (const auto& plan : waiting) {
        TRY_DO(fix_term(storage, context, plan));
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
