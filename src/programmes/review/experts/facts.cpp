// What ties an expert to a unit: written once, ended by a row, struck out with a reason.
#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

struct FactRow {
    std::string county;
    FactId id;
    ExpertId expert;
    FactKind kind = FactKind::employment;
    std::optional<BodyId> body;
    std::string unit_key, unit_name, words, detail;
    FactOffice office = FactOffice::none;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(FactRow, (), (county, id, expert, kind, body, unit_key, unit_name, words, detail, office, from, to))

Result<Nothing> check_fact(const NewFact& fact, Date today) {
    if (fact.from > today) return field_problem("fact.from", "day-in-the-future", "开始日期不能晚于今天", "it cannot begin after today");
    if (fact.from < Date(1940, 1, 1)) return field_problem("fact.from", "required", "请填写开始日期", "name the first day");
    if (fact.to && *fact.to < fact.from) return field_problem("fact.to", "ends-before-it-begins", "结束日期不能早于开始日期", "it cannot end before it begins");
    if (fact.kind != FactKind::training && !fact.body) TRY_DO(require_words("fact.unit_name", fact.unit_name, 100));
    if (fact.kind == FactKind::kin) {
        TRY_DO(require_words("fact.words", fact.words, 40));
        TRY_DO(require_words("fact.detail", fact.detail, 40));
    }
    if (fact.kind == FactKind::project || fact.kind == FactKind::other) TRY_DO(require_words("fact.words", fact.words, 200));
    if (fact.office != FactOffice::none && fact.kind != FactKind::employment && fact.kind != FactKind::kin)
        return field_problem("fact.office", "office-not-here", "职务只在任职和亲属事项中填写", "an office belongs to work or to kin");
    if (characters(fact.words) > 200 || characters(fact.detail) > 200 || characters(fact.unit_name) > 100) return field_problem("fact.words", "text-too-long", "请控制在 200 字以内", "at most 200 characters");
    return Nothing{};
}

}  // namespace

Result<Nothing> write_fact(Work& work, const ExpertEntry& one, const NewFact& fact) {
    TRY_DO(check_fact(fact, work.today()));
    auto body = fact.body ? org::find_body(work, *fact.body) : std::nullopt;
    if (fact.body && !body) return field_problem("fact.body", "unknown-body", "没有这个单位", "there is no such body");
    if (!body && !fact.unit_name.empty()) {
        const auto named = org::find_bodies_by_name(work, fact.unit_name, work.today());
        if (named.size() == 1) body = named.front();
    }
    FactRow row{one.county, fact.id, one.id, fact.kind, {}, fact.unit_name, fact.unit_name, fact.words, fact.detail, fact.office, fact.from, fact.to};
    if (body) {
        row.body = body->id;
        row.unit_key = body->id.to_string();
        row.unit_name = body->name;
    }
    if (const auto known = work.one<FactRow>(queries::fact_by_id, one.county, fact.id)) {
        if (json::to_json(*known) == json::to_json(row)) return Nothing{};
        return id_taken();
    }
    work.run(queries::insert_fact, row.county, row.id, row.expert, row.kind, row.body, row.unit_key, row.unit_name, row.words, row.detail, row.office, row.from, row.to, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("experts.fact", "expert", one.id.to_string(), {{"kind", json::enum_name(row.kind)}});
    return Nothing{};
}

Result<ExpertFileView> add_fact(Work& work, const AddFact& command) {
    TRY(const ExpertEntry one, entry_to_fill(work, command.county, command.id));
    TRY_DO(write_fact(work, one, command.fact));
    return show_expert(work, {one.id, one.county});
}

Result<ExpertFileView> end_fact(Work& work, const EndFact& command) {
    const auto fact = work.one<FactRow>(queries::fact_by_id, command.county, command.fact);
    if (!fact) return no_such_expert();
    TRY(const ExpertEntry one, entry_to_fill(work, command.county, fact->expert));
    if (!command.on) TRY_DO(require_words("reason", command.reason, 200));
    if (command.on && *command.on < fact->from) return field_problem("on", "ends-before-it-begins", "结束日期不能早于开始日期", "it cannot end before it began");
    if (command.on && *command.on > work.today()) return field_problem("on", "day-in-the-future", "结束日期不能晚于今天", "it cannot end after today");
    // An expert who strikes out what ties him would lift his own conflict.
    if (!command.on && is_own(work.actor(), one))
        return Problem{Code::denied, "ask-the-office", "登记有误请联系项目管理单位更正；已经结束的事项请填写结束日期", "ask the office to strike it out; give the day on which it ended"};
    if (work.run(queries::insert_fact_end, one.county, fact->id, one.id, command.on, command.on ? 0 : 1, command.reason, work.now(), actor_key(work.actor()), work.actor().name) == 0)
        return Problem{Code::conflict, "ended-already", "这一项已经结束或更正过，请刷新页面", "it has ended or was struck out already; reload the page"};
    work.record("experts.fact_end", "expert", one.id.to_string());
    return show_expert(work, {one.id, one.county});
}

// ---- for other modules

std::vector<ExpertFact> facts_of(Work& work, std::string_view county) { return work.all<ExpertFact>(queries::facts_of_county, county); }
std::vector<ExpertFact> facts_of(Work& work, std::string_view county, ExpertId id) { return work.all<ExpertFact>(queries::facts_of_expert, county, id); }

Result<Nothing> declare_relation(Work& work, std::string_view county, ExpertId id, BodyId body, const std::string& words) {
    const auto one = work.one<ExpertEntry>(queries::expert_by_id, county, id);
    if (!one) return no_such_expert();
    NewFact fact;
    fact.id = work.new_id<FactId>();
    fact.kind = FactKind::other;
    fact.body = body;
    fact.words = words;
    fact.from = work.today();
    return write_fact(work, *one, fact);
}

}  // namespace luoshi::programmes::review::experts
