#include "fees/charges/sample.hpp"

#include <algorithm>

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "org/api.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

// A paper that a family told of and the office has not looked at yet.
void hand_in_a_paper(Work& work, const catalogue::PlanLine& plan) {
    const auto bills = open_bills_of_school(work, plan.county, plan.school);
    const auto bill = std::ranges::find(bills, plan.id, &BillHead::plan);
    if (bill == bills.end()) return;
    const tally::Term term{plan.school_year, plan.term};
    const auto day = std::clamp(work.today(), tally::first_day_of(term), tally::last_day_of(term));
    work.run(queries::insert_absence_note, plan.county, work.new_id<AbsenceNoteId>(), plan.school, plan.id, bill->pupil, day, day, "样例医院病假证明", work.now(), actor_key(work.actor()),
             "样例家长");
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, storage::Context context) {
    context.county = "430104";
    return storage::write(storage, context, [](Work& work) -> Result<int> {
        const auto school = org::find_body_by_code(work, "430104-sample-school");
        if (!school) return 0;
        for (const auto term : {org::TermKind::autumn, org::TermKind::spring}) {
            const auto today = work.today().ymd();
            const bool begun = today.month() >= std::chrono::August;
            const auto year = static_cast<int>(today.year()) - (begun ? 0 : 1);
            const auto plan = catalogue::plan_of_term(work, school->county, school->id, year, term);
            if (!plan || bills_of_plan(work, *plan) > 0) continue;
            const auto made = make_bills(work, {work.new_id<BillRunId>(), plan->id});
            if (made) {
                hand_in_a_paper(work, *plan);
                return static_cast<int>(made->bills);
            }
            // Without a published notice there is nothing to bill: the sample then shows just that.
            if (made.error().slug != "no-fee-notice" && made.error().slug != "no-timetable") return made.error();
        }
        return 0;
    });
}

}  // namespace luoshi::fees::charges
