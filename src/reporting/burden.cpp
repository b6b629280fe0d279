#include "reporting/burden.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "foundation/json.hpp"
#include "reporting/queries.hpp"

namespace luoshi::reporting {
namespace {

constexpr std::string_view own_notice = "湘教改〔2022〕1号";
constexpr std::string_view mechanism = "三";    // needs are asked before a plan is made
constexpr std::string_view supervision = "五";  // inspections, evaluations, orders

// The content of other rooms is read as free JSON: only what is counted here matters, and they may add to it.
const boost::json::value* member(const json::value& of, std::string_view name) {
    const auto* object = of.if_object();
    return object == nullptr ? nullptr : object->if_contains(name);
}

std::string text_of(const json::value& of, std::string_view name) {
    const auto* found = member(of, name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : std::string{};
}

std::span<const json::value> list_of(const json::value& of, std::string_view name) {
    const auto* found = member(of, name);
    if (found == nullptr || !found->is_array()) return {};
    return {found->get_array().data(), found->get_array().size()};
}

Date first_of_month(Date day) { return Date(static_cast<int>(day.ymd().year()), static_cast<unsigned>(day.ymd().month()), 1); }

struct ShareRow {
    BodyId school;
    std::string county, share, content;
    Instant issued;
    std::optional<Date> due;
    std::string issuer;
    std::optional<std::string> number, clause;
};
BOOST_DESCRIBE_STRUCT(ShareRow, (), (school, county, share, content, issued, due, issuer, number, clause))

void take_reports(Work& work, const std::string& county, const std::optional<std::string>& school, const Days& days, std::vector<LaidOn>& all) {
    const auto until = Instant::parse(days.until.to_string() + "T00:00:00+08:00").value();
    for (const auto& row : work.all<ShareRow>(queries::duties_on_schools, county, school, until)) {
        const auto content = json::parse(row.content).value();
        const auto asking = json::enum_parse<Asking>(text_of(content, "reporting")).value_or(Asking::once);
        for (const auto day : reports_asked(asking, row.issued.date(), row.due, days, work.today())) {
            all.push_back({row.school, BurdenKind::report, text_of(content, "what"), row.issuer, day, 1, fields_of_report(list_of(content, "stages").size()), 0, row.number.value_or(""),
                           row.clause.value_or(""), "/duties/shares/" + row.county + "/" + row.share});
        }
    }
}

// The other kinds are laid on once, on a day that their own room keeps.
struct OnceRow {
    BodyId school;
    std::string county, id, title, asked_by;
    Instant at;
    std::string content;
};
BOOST_DESCRIBE_STRUCT(OnceRow, (), (school, county, id, title, asked_by, at, content))

LaidOn once(const OnceRow& row, BurdenKind kind, std::int64_t fields, std::string_view clause, std::string link) {
    const bool visit = kind == BurdenKind::visit;
    return {row.school, kind, row.title, row.asked_by, row.at.date(), visit ? 0 : 1, fields, visit ? 1 : 0, std::string(own_notice), std::string(clause), std::move(link)};
}

void take_the_rest(Work& work, const std::string& county, const std::optional<std::string>& school, const Days& days, std::vector<LaidOn>& all) {
    const auto from = Instant::parse(days.from.to_string() + "T00:00:00+08:00").value();
    const auto until = Instant::parse(days.until.to_string() + "T00:00:00+08:00").value();
    for (const auto& row : work.all<OnceRow>(queries::surveys_on_schools, county, school, from, until))
        all.push_back(once(row, BurdenKind::survey, fields_of_survey(row.content), mechanism, "/surveys/" + row.id));
    for (const auto& row : work.all<OnceRow>(queries::sheets_on_schools, county, school, from, until))
        all.push_back(once(row, BurdenKind::evaluation, fields_of_sheet(row.content), supervision, "/evaluations/" + row.county + "/" + row.id + "/" + row.school.to_string()));
    for (const auto& row : work.all<OnceRow>(queries::orders_on_schools, county, school, from, until))
        all.push_back(once(row, BurdenKind::order, fields_of_order, supervision, "/rectification/" + row.id));
    for (const auto& row : work.all<OnceRow>(queries::visits_on_schools, county, school, from, until))
        all.push_back(once(row, BurdenKind::visit, 0, supervision, "/inspections/tasks/" + row.id));
}

}  // namespace

std::vector<Date> reports_asked(Asking asking, Date issued, std::optional<Date> due, const Days& days, Date today) {
    std::vector<Date> asked;
    if (asking == Asking::once) {
        if (days.holds(issued)) asked.push_back(issued);
        return asked;
    }
    const int step = asking == Asking::monthly ? 1 : 3;
    auto begin = first_of_month(issued);
    if (asking == Asking::quarterly) begin = begin.plus_months(-static_cast<int>((static_cast<unsigned>(begin.ymd().month()) - 1) % 3));
    const auto last = std::min(due.value_or(today), today);
    for (auto month = begin; month <= last && month < days.until; month = month.plus_months(step)) {
        const auto day = std::max(month, issued);  // the first one is laid on with the duty itself
        if (days.holds(day)) asked.push_back(day);
    }
    return asked;
}

std::int64_t fields_of_report(std::size_t stages) { return 3 + static_cast<std::int64_t>(stages); }

std::int64_t fields_of_sheet(std::string_view text) {
    const auto sheet = json::parse(text);
    if (!sheet) return 0;
    const auto items = list_of(*sheet, "items");
    std::set<std::string> parents;
    for (const auto& item : items) parents.insert(text_of(item, "parent"));
    return std::ranges::count_if(items, [&](const json::value& item) { return !parents.contains(text_of(item, "id")); });
}

std::int64_t fields_of_survey(std::string_view text) {
    const auto questions = json::parse(text);
    return questions && questions->is_array() ? static_cast<std::int64_t>(questions->get_array().size()) : 0;
}

std::vector<LaidOn> laid_on(Work& work, const std::string& county, const std::optional<BodyId>& school, const Days& days) {
    const auto one = school ? std::optional(school->to_string()) : std::nullopt;
    std::vector<LaidOn> all;
    take_reports(work, county, one, days, all);
    take_the_rest(work, county, one, days, all);
    std::ranges::stable_sort(all, std::ranges::greater{}, &LaidOn::day);
    return all;
}

}  // namespace luoshi::reporting
