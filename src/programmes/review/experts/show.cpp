// The pool as a list, and one expert's file as the office or he himself sees it.
#include <fmt/format.h>

#include <map>

#include "platform/http/page_of.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, "、")); }

ExpertRow row_of(const ExpertLine& line, const ExpertEntry& one) {
    ExpertRow row;
    row.id = line.id;
    row.county = line.county;
    row.name = line.name;
    row.unit = line.unit;
    row.fields = joined(line.fields);
    row.title = line.title;
    row.title_words = one.content.title_words.empty() ? std::string(title_words_of(line.title)) : one.content.title_words;
    row.senior = line.senior;
    row.state = line.state;
    row.state_words = state_words(line.state);
    row.state_words_en = state_words_en(line.state);
    row.open = line.open;
    row.why = line.why;
    row.why_en = line.why_en;
    row.confirmed_on = one.confirmed_on;
    row.account = one.person.has_value();
    return row;
}

bool wanted(const ExpertRow& row, const ExpertLine& line, const FindExperts& query) {
    if (query.state && *query.state != row.state) return false;
    if (query.open && *query.open != row.open) return false;
    if (query.field && std::ranges::find(line.fields, *query.field) == line.fields.end()) return false;
    return !query.words || row.name.find(*query.words) != std::string::npos || row.unit.find(*query.words) != std::string::npos;
}

ExpertAction action(std::string act, std::string why = {}, std::string why_en = {}) {
    const bool possible = why.empty();
    return {std::move(act), possible, std::move(why), std::move(why_en)};
}

std::vector<ExpertAction> actions_of(Work& work, const ExpertEntry& one) {
    const bool decides = work.actor().may(permissions::write, one.office_path) && !is_own(work.actor(), one);
    std::vector<ExpertAction> actions{action("change")};
    if (!decides) return actions;
    for (const auto to : {ExpertState::admitted, ExpertState::suspended, ExpertState::left, ExpertState::proposed}) {
        if (may_go(one.state, to)) actions.push_back(action(std::string(json::enum_name(to))));
        else if (to != one.state) actions.push_back(action(std::string(json::enum_name(to)), fmt::format("现在是“{}”", state_words(one.state)), fmt::format("is {}", state_words_en(one.state))));
    }
    actions.push_back(one.person ? action("link", "已有账户", "has an account") : action("link"));
    return actions;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> ExpertRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"name", "姓名"}, {"unit", "工作单位"}, {"fields", "评审领域"}, {"title", "职称级别代码"}, {"title_words", "职称"}, {"senior", "资深"},
            {"state", "状态代码"}, {"state_words", "状态"}, {"state_words_en", "state"}, {"open", "可邀请"}, {"why", "不可邀请的原因"}, {"why_en", "why not"}, {"confirmed_on", "最近确认"}, {"account", "有账户"}};
}

Result<http::Page<ExpertRow>> find_experts(Work& work, const FindExperts& query) {
    const auto county = query.county.value_or("430000");
    std::map<ExpertId, ExpertEntry> entries;
    for (auto& one : work.all<ExpertEntry>(queries::experts_of_county, county)) entries.emplace(one.id, std::move(one));
    std::vector<ExpertRow> rows;
    for (const auto& line : all_experts(work, county, work.today())) {
        if (!work.actor().may(permissions::read, line.office_path)) continue;
        auto row = row_of(line, entries.at(line.id));
        if (wanted(row, line, query)) rows.push_back(std::move(row));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

Result<ExpertFileView> show_expert(Work& work, const OneExpert& query) {
    TRY(const ExpertEntry one, find_entry(work, query.county, query.id));
    const bool of_office = work.actor().may(permissions::read, one.office_path) && !is_own(work.actor(), one);
    const auto line = find_expert(work, one.county, one.id).value();
    const auto known = known_of(work, one, work.today());
    const auto terms = terms_on(work, one.county, work.today());
    ExpertFileView view;
    view.id = one.id;
    view.county = one.county;
    view.version = one.version;
    view.state = one.state;
    view.state_words = state_words(one.state);
    view.state_words_en = state_words_en(one.state);
    view.open = line.open;
    view.why = line.why;
    view.why_en = line.why_en;
    view.senior = line.senior;
    view.content = one.content;
    view.account = one.person.has_value();
    view.confirmed_on = one.confirmed_on;
    view.outcomes = judge_expert(known, terms.terms, work.today());
    for (const auto& condition : terms.terms.conditions) {
        if (condition.key == ExpertConditionKey::confirm_days && one.confirmed_on) view.confirm_by = one.confirmed_on->plus_days(condition.value);
    }
    view.statement = "本人确认以上资料、任职、亲属、课题、咨询和参与编写材料等信息真实、完整；如有变化及时更新。";
    view.facts = work.all<ExpertFactView>(queries::fact_views_of, one.county, one.id);
    view.away = work.all<ExpertAwayView>(queries::away_of, one.county, one.id);
    // What raters wrote of him is for the office; he is told the average.
    if (of_office) view.ratings = ratings_of(work, one);
    view.average = average_of(known.ratings);
    work.each(queries::standing_of, [&](const storage::Row& row) {
        const auto state = row.get<ExpertState>(1);
        view.standing.push_back({row.get<std::int64_t>(0), state, std::string(state_words(state)), std::string(state_words_en(state)), row.get<std::string>(2), row.get<std::string>(3),
                                 row.get<std::optional<Date>>(4), row.get<Instant>(5), row.get<std::string>(6)});
    }, one.county, one.id);
    view.versions = work.all<ExpertVersionView>(queries::versions_of, one.county, one.id);
    view.actions = actions_of(work, one);
    return view;
}

Result<ExpertFileView> show_own_expert(Work& work, const OwnExpertQuestion& query) {
    const auto& actor = work.actor();
    const auto county = query.county.value_or("430000");
    const auto one = actor.account ? work.one<ExpertEntry>(queries::expert_by_person, county, actor.account->to_string()) : std::nullopt;
    if (!one) return Problem{Code::missing, "not-an-expert", "您的账户还没有对应的专家资料，请联系项目管理单位", "your account is no expert's; ask the office that keeps the pool"};
    return show_expert(work, {one->id, county});
}

}  // namespace luoshi::programmes::review::experts
