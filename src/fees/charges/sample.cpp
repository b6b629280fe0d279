#include "fees/charges/sample.hpp"

#include "fees/charges/shared.hpp"
#include "org/api.hpp"

namespace luoshi::fees::charges {

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
            if (made) return static_cast<int>(made->bills);
            // Without a published notice there is nothing to bill: the sample then shows just that.
            if (made.error().slug != "no-fee-notice" && made.error().slug != "no-timetable") return made.error();
        }
        return 0;
    });
}

}  // namespace luoshi::fees::charges
