// The burden meter: what is laid on each school of a county, ranked; of one school with the rows behind it.
#include <algorithm>
#include <map>

#include "reporting/burden.hpp"
#include "reporting/queries.hpp"
#include "reporting/uncertainty.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

Problem needs_a_county(const Place& place) {
    return {Code::invalid, "burden-needs-county", "负担按县市区或学校统计，“" + place.name + "”太大；请在区划中选择一个县市区或学校",
            "burdens are counted for a county or a school, and \"" + place.name + "\" is larger; choose a county or a school"};
}

struct SchoolName {
    BodyId school, body;
    std::string name, code;
};
BOOST_DESCRIBE_STRUCT(SchoolName, (), (school, body, name, code))

void add(BurdenSum& sum, const LaidOn& one) {
    sum.forms += one.forms;
    sum.fields += one.fields;
    sum.visits += one.visits;
}

// The heaviest first: forms and visits together, then fields; equal ones share a rank.
void rank(std::vector<BurdenOfSchool>& schools) {
    const auto weight = [](const BurdenOfSchool& one) { return std::pair(one.sum.forms + one.sum.visits, one.sum.fields); };
    std::ranges::stable_sort(schools, std::ranges::greater{}, weight);
    for (std::size_t i = 0; i < schools.size(); ++i)
        schools[i].rank = i > 0 && weight(schools[i]) == weight(schools[i - 1]) ? schools[i - 1].rank : static_cast<int>(i) + 1;
}

std::int64_t median_of(const std::vector<BurdenOfSchool>& ranked) {
    if (ranked.empty()) return 0;
    const auto& middle = ranked[ranked.size() / 2].sum;
    return middle.forms + middle.visits;
}

BurdenItem item_of(Work& work, std::map<std::string, std::optional<std::string>>& notices, const LaidOn& one) {
    if (!one.notice_number.empty() && !notices.contains(one.notice_number)) notices[one.notice_number] = work.one<std::string>(queries::notice_of_number, one.notice_number);
    return {one.kind, one.title, one.asked_by, one.day, one.forms, one.fields, one.visits, one.notice_number, one.clause, notices[one.notice_number], one.link};
}

}  // namespace

Result<BurdenPage> show_burden(Work& work, const ShowBurden& query) {
    TRY(const Place place, place_for(work, query.body, permissions::read));
    if (place.level == ReportLevel::province || place.level == ReportLevel::prefecture) return needs_a_county(place);
    const auto running = running_term(work.today());
    TRY(const Period period, period_between(query.from.value_or(running.from), query.to.value_or(running.to)));
    const Days days{Date::parse(period.from + "-01").value(), end_of(period.to).plus_days(1)};

    BurdenPage page{place, period.from, period.to, {}, {}, 0, 0, 0, {}, {}};
    std::map<BodyId, BurdenOfSchool> schools;
    for (const auto& one : work.all<SchoolName>(queries::schools_named, place.county)) schools[one.school] = {one.school, one.name, one.code, {}, 0};
    const auto all = laid_on(work, place.county, {}, days);
    for (const auto& one : all) add(schools[one.school].sum, one);
    std::vector<BurdenOfSchool> ranked;
    for (auto& [id, school] : schools) ranked.push_back(std::move(school));
    rank(ranked);
    page.of = static_cast<int>(ranked.size());
    page.median = median_of(ranked);
    const bool one_school = place.level == ReportLevel::school;
    std::map<std::string, std::optional<std::string>> notices;
    std::map<BurdenKind, BurdenSum> kinds;
    for (const auto& one : all) {
        if (one_school && one.school != place.id) continue;
        add(page.sum, one);
        add(kinds[one.kind], one);
        if (one_school) page.items.push_back(item_of(work, notices, one));
    }
    for (const auto& [kind, sum] : kinds) page.kinds.push_back({kind, sum});
    for (const auto& one : ranked) {
        if (one.body == place.id) page.rank = one.rank;
    }
    if (!one_school) page.schools = std::move(ranked);  // a school learns its own rank and the median, and nothing of the others
    return page;
}

}  // namespace luoshi::reporting
