#include "fees/exemptions/sample.hpp"

#include "fees/exemptions/list_rows.hpp"
#include "fees/exemptions/store.hpp"
#include "fees/exemptions/use_cases.hpp"

namespace luoshi::fees::exemptions {
namespace {

// The whole school year around a day.
std::pair<Date, Date> school_year(Date day) {
    const auto ymd = day.ymd();
    const int year = static_cast<int>(ymd.year()) - (static_cast<unsigned>(ymd.month()) < 8 ? 1 : 0);
    return {Date(year, 9, 1), Date(year + 1, 7, 31)};
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto there = context;
    there.county = "430104";
    there.actor = trusted_actor(Proof::command_line, "区教育局");
    return storage::write(storage, there, [](Work& work) -> Result<int> {
        const auto school = org::find_body_by_code(work, "430104-sample-school");
        if (!school) return 0;
        TRY(const SchoolExemptions known, find_exemptions(work, {school->id}));
        const auto pupils = pupils::pupils_of_school(work, school->county, school->id);
        if (!known.items.empty() || pupils.size() < 4) return 0;
        const auto [from, until] = school_year(work.today());
        auto sheet = list_template();
        const auto row = [&](const pupils::PupilLine& pupil, std::string_view category) {
            sheet.rows.push_back({pupil.name, pupil.code, category_words(category), "样例民〔2026〕1号", from.to_string(), until.to_string(), ""});
        };
        row(pupils[1], "low_income");
        row(pupils[3], "hardship");
        HandInList command{work.new_id<ListId>(), school->id, false, {"样例减免名单.csv", "text/csv", documents::write_csv(sheet)}, {}};
        TRY(const ExemptionListView list, hand_in_list(work, command));
        return static_cast<int>(list.id ? list.grants : 0);
    });
}

}  // namespace luoshi::fees::exemptions
