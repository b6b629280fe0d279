// Judges: appointed by the organiser, declaring by themselves.
#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {

Result<EventDeskView> appoint_judge(Work& work, const AppointJudge& command) {
    TRY(const AtEvent at, event_to_run(work, command.county, command.edition, command.event));
    TRY_DO(require_partition(work, at.edition.county));
    if (at.edition.mode == EditionMode::showcase) return not_now("展示活动不评分，不设评委", "a showcase is not marked and has no judges");
    TRY_DO(require_words("name", command.name, 50));
    const auto person = work.one<std::string>(queries::account_named, command.account);
    if (!person) return field_problem("account", "no-such-account", "没有账户“" + command.account + "”，请先由系统管理员建立", "there is no such account; the system administrator makes it first");
    const auto unit = org::find_body_by_code(work, command.unit);
    if (!unit) return field_problem("unit", "no-such-body", "没有代码为“" + command.unit + "”的单位", "there is no body of this code");
    if (const auto made = work.one<JudgeEntry>(queries::judge_by_id, at.edition.county, command.id)) {
        if (made->edition != at.edition.id || made->event != at.event.key || made->person != *person || made->name != command.name || made->unit != unit->id) return id_taken();
        return show_event(work, {at.edition.id, at.edition.county, at.event.key});
    }
    if (at.facts.layers == 2) return not_now("编码已抽取，不能再增加评委", "the codes are drawn, nobody joins the judges any more");
    if (*person == actor_key(work.actor())) return Problem{Code::conflict, "own-appointment", "不能聘请自己为评委", "nobody appoints himself"};
    const auto judges = work.all<JudgeEntry>(queries::judges_of_event, at.edition.county, at.edition.id, at.event.key);
    if (std::ranges::find(judges, *person, &JudgeEntry::person) != judges.end()) return Problem{Code::conflict, "judge-already", command.name + "已经是这个赛项的评委", "this person judges the event already"};
    if (work.one<std::int64_t>(queries::layer_of_person, at.edition.county, at.edition.id, at.event.key, *person))
        return Problem{Code::conflict, "drew-codes", command.name + "抽取过这个赛项的编码，不能再作评委", "this person has drawn codes of the event and cannot judge it"};
    work.run(queries::insert_judge, at.edition.county, command.id, at.edition.id, at.event.key, *person, command.name, unit->id, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("competitions.appoint", "competition_judge", command.id.to_string());
    return show_event(work, {at.edition.id, at.edition.county, at.event.key});
}

Result<JudgingView> declare_avoidance(Work& work, const DeclareAvoidance& command) {
    const auto judge = work.one<JudgeEntry>(queries::judge_by_id, command.county, command.id);
    if (!judge || judge->person != actor_key(work.actor())) return no_such_judging();
    TRY_DO(require_partition(work, judge->county));
    if (!command.statement_accepted) return field_problem("statement_accepted", "statement-missing", "请确认保密和回避承诺", "accept the statement on secrecy and avoidance");
    std::vector<std::string> paths;
    for (const auto& name : command.bodies) {
        const auto found = org::find_bodies_by_name(work, name, work.today());
        if (found.empty()) return field_problem("bodies", "no-such-body", "没有名为“" + name + "”的单位，请写全称", "no body is called so; write its full name");
        for (const auto& body : found) paths.push_back(body.path);
    }
    for (const auto& name : command.pupils) TRY_DO(require_words("pupils", name, 50));
    std::ranges::sort(paths);
    if (judge->declared_at) {
        if (judge->bodies == paths && judge->pupils == command.pupils) return show_judging(work, {judge->id, judge->county});
        return Problem{Code::conflict, "declared-already", "您已申报过回避；评判中发现需要回避的，请在该编码上选择“回避”", "you have declared already; stand aside at the code itself"};
    }
    if (work.one<EditionEntry>(queries::edition_by_id, judge->county, judge->edition) && work.one<EventFacts>(queries::event_facts, judge->county, judge->edition, judge->event)->layers == 2)
        return not_now("编码已抽取，没有申报的评委不再参加这个赛项", "the codes are drawn; judges who had not declared do not take part");
    work.run(queries::insert_declaration, judge->county, judge->id, paths, command.pupils, work.now(), actor_key(work.actor()));
    work.record("competitions.declare", "competition_judge", judge->id.to_string());
    return show_judging(work, {judge->id, judge->county});
}

}  // namespace luoshi::programmes::events::competitions
