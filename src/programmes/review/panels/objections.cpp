// The panel is shown to the applicants, who may object; the office decides for that item alone; then the round is sealed.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

struct ObjectionEntry {
    PanelObjectionId id;
    RoundId round;
    ApplicationId application;
    ExpertId expert;
    std::string words;
    Instant at;
    std::string by_whom, by_name;
    std::optional<std::int64_t> upheld;
    std::optional<std::string> decision_words, decided_by_name;
};
BOOST_DESCRIBE_STRUCT(ObjectionEntry, (), (id, round, application, expert, words, at, by_whom, by_name, upheld, decision_words, decided_by_name))

// The first in the order of the draw who has a senior title; where nobody has, the first.
Result<Nothing> choose_leader(Work& work, const RoundEntry& round) {
    const auto members = members_of_round(work, round.county, round.id);
    if (std::ranges::any_of(members, [](const auto& one) { return one.role == PanelRole::leader; })) return Nothing{};
    std::optional<ExpertId> first, senior;
    for (const auto& one : invitations_of(work, round)) {
        const auto member = std::ranges::find(members, one.expert, &MemberLine::expert);
        if (member == members.end() || member->role != PanelRole::member) continue;
        if (!first) first = one.expert;
        const auto expert = experts::find_expert(work, round.county, one.expert);
        if (!senior && expert && expert->title >= experts::ExpertTitle::deputy_senior) senior = one.expert;
    }
    const auto leader = round.terms.leader_senior && senior ? senior : first;
    if (!leader) return Problem{Code::conflict, "no-member", "还没有成员", "there is no member yet"};
    work.run(queries::insert_leader, round.county, round.id, *leader, round.terms.leader_senior && senior ? "抽取顺序中第一位有高级职称的成员" : "抽取顺序中第一位成员", work.now());
    return Nothing{};
}

std::string what_is_sealed(Work& work, const RoundEntry& round) {
    std::string text;
    for (const auto& item : items_of_round(work, round.county, round.id)) text += "item " + item.code + " " + item.application.to_string() + "\n";
    for (const auto& member : members_of_round(work, round.county, round.id)) text += fmt::format("member {} {}\n", member.expert.to_string(), json::enum_name(member.role));
    for (const auto& one : conflicts_of_round(work, round.county, round.id))
        text += fmt::format("conflict {} {} {} {}\n", one.expert.to_string(), one.application.to_string(), json::enum_name(one.relation), one.overridden ? 1 : 0);
    return text;
}

}  // namespace

Result<RoundFileView> open_objections(Work& work, const OneRound& command) {
    TRY(RoundEntry round, round_to_write(work, command.county, command.id));
    if (round.state == RoundState::objecting) return show_round(work, command);
    TRY_DO(require_state(round, {RoundState::drawn}));
    const auto invitations = invitations_of(work, round);
    const auto draw = draw_of(work, round).value();
    if (seated(invitations) < draw.seats)
        return Problem{Code::conflict, "panel-incomplete", fmt::format("已有 {} 人接受，还缺 {} 人；请等候答复或处理逾期邀请", seated(invitations), draw.seats - seated(invitations)),
                       fmt::format("{} of {} seats are taken; wait for answers or let overdue invitations lapse", seated(invitations), draw.seats)};
    if (std::ranges::any_of(invitations, [](const auto& one) { return !one.answer; }))
        return Problem{Code::conflict, "invitations-open", "还有邀请没有答复", "an invitation is still open"};
    TRY_DO(choose_leader(work, round));
    auto until = work.today();
    if (round.terms.objection_days > 0) {
        TRY(const WorkingDays days, org::working_days(work));
        TRY(const Date last, days.plus_working_days(work.today(), round.terms.objection_days));
        until = last;
    }
    if (until > round.terms.review_from)
        return Problem{Code::conflict, "too-late-for-objections", "申请回避期到 " + until.to_string() + "，晚于评审开始日期 " + round.terms.review_from.to_string() + "，请另开一轮并改定日期",
                       "the days for objections would last beyond the beginning of the review; open another round"};
    work.run(queries::insert_period, round.county, round.id, work.today(), until, round.terms.objection_days);
    work_out_conflicts(work, round, experts::all_experts(work, round.county, round.terms.review_from));
    TRY_DO(advance(work, round, RoundState::objecting));
    return show_round(work, command);
}

Result<RoundFileView> decide_objection(Work& work, const DecideObjection& command) {
    const auto objection = work.one<ObjectionEntry>(queries::objection_by_id, command.county, command.objection);
    if (!objection) return no_such_round();
    TRY(const RoundEntry round, round_to_write(work, command.county, objection->round));
    if (objection->upheld) {
        if ((*objection->upheld != 0) == command.upheld && objection->decision_words == command.words) return show_round(work, {round.id, round.county});
        return Problem{Code::conflict, "decided-already", "这项申请已由 " + objection->decided_by_name.value_or("") + " 决定", "it was decided already"};
    }
    TRY_DO(require_state(round, {RoundState::objecting}));
    TRY_DO(require_words("words", command.words, 400));
    if (objection->by_whom == actor_key(work.actor())) return Problem{Code::conflict, "second-person", "不能决定本人提出的申请", "nobody decides his own objection"};
    work.run(queries::insert_objection_decision, round.county, objection->id, objection->by_whom, command.upheld ? 1 : 0, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    if (command.upheld)
        write_conflict(work, round, objection->expert, objection->application, conflicts::Relation::objection, 0, "申报单位申请其回避，经审查成立：" + objection->words, "the applicant objects; upheld: " + objection->words);
    work.record("panels.decide_objection", "review_round", round.id.to_string(), {{"objection", objection->id.to_string()}, {"upheld", command.upheld}});
    return show_round(work, {round.id, round.county});
}

Result<RoundFileView> seal_round(Work& work, const OneRound& command) {
    TRY(RoundEntry round, round_to_write(work, command.county, command.id));
    if (round.state == RoundState::sealed) return show_round(work, command);
    TRY_DO(require_state(round, {RoundState::objecting}));
    std::optional<Date> until;
    work.each(queries::period_of, [&](const storage::Row& row) { until = row.get<Date>(1); }, round.county, round.id);
    if (round.terms.objection_days > 0 && until && work.today() <= *until)
        return Problem{Code::conflict, "objections-open", "申请回避期到 " + until->to_string() + " 为止，期满后才能封存", "applicants may object until " + until->to_string()};
    for (const auto& one : work.all<ObjectionEntry>(queries::objections_of, round.county, round.id)) {
        if (!one.upheld) return Problem{Code::conflict, "objection-undecided", one.by_name + " 提出的回避申请还没有决定", "an objection is not decided"};
    }
    const auto draw = draw_of(work, round).value();
    const auto invitations = invitations_of(work, round);
    if (seated(invitations) < draw.seats) return Problem{Code::conflict, "panel-incomplete", "席位没有坐满，请等候候补答复", "a seat is empty; wait for the alternate"};
    if (std::ranges::any_of(invitations, [](const auto& one) { return !one.answer; })) return Problem{Code::conflict, "invitations-open", "还有邀请没有答复", "an invitation is still open"};
    TRY_DO(choose_leader(work, round));
    const auto conflicts = conflicts_of_round(work, round.county, round.id);
    const auto overridden = std::ranges::count_if(conflicts, &ConflictLine::overridden);
    const auto members = members_of_round(work, round.county, round.id);
    const auto items = work.one<std::int64_t>(queries::item_count, round.county, round.id).value_or(0);
    const auto sha256 = crypto::sha256_hex(what_is_sealed(work, round));
    TRY_DO(advance(work, round, RoundState::sealed));
    work.run(queries::insert_seal, round.county, round.id, round.serial, items, conflicts.size(), overridden, members.size(), sha256, work.now(), actor_key(work.actor()), work.actor().name);
    work.emit("panels.sealed", {{"county", round.county}, {"round", round.id.to_string()}, {"call", round.call.to_string()}});
    return show_round(work, command);
}

// ---- the applicant

namespace {

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, "、")); }

std::map<ExpertId, std::string> codes_of(Work& work, const RoundEntry& round) {
    std::map<ExpertId, std::string> codes;
    work.each(queries::candidates_of, [&](const storage::Row& row) { codes.emplace(row.get<ExpertId>(0), row.get<std::string>(1)); }, round.county, round.id);
    return codes;
}

// Members that mark, under the codes of the draw; who was picked has none and stands by his role.
OwnPanel panel_of(Work& work, const RoundEntry& round, const calls::ApplicationLine& application, Date from, Date until) {
    OwnPanel panel;
    panel.round = round.id;
    panel.county = round.county;
    panel.title = round.title;
    if (const auto call = calls::find_call(work, round.county, round.call)) panel.call_title = call->title;
    panel.application = application.id;
    panel.application_title = application.title;
    panel.from = from;
    panel.until = until;
    panel.open = round.state == RoundState::objecting && round.terms.objection_days > 0 && work.today() <= until;
    const auto codes = codes_of(work, round);
    const auto objections = work.all<ObjectionEntry>(queries::objections_of, round.county, round.id);
    for (const auto& member : members_of_round(work, round.county, round.id)) {
        if (member.role != PanelRole::leader && member.role != PanelRole::member) continue;
        OwnPanelMember one;
        const auto code = codes.find(member.expert);
        one.code = code == codes.end() ? member.expert.to_string().substr(28) : code->second;
        if (round.terms.names_shown) one.name = member.name;
        one.unit = member.unit;
        one.fields = joined(member.fields);
        for (const auto& objection : objections) {
            if (objection.expert != member.expert || objection.application != application.id) continue;
            one.objected = true;
            if (objection.upheld) one.upheld = *objection.upheld != 0;
            one.decision_words = objection.decision_words.value_or("");
        }
        panel.members.push_back(std::move(one));
    }
    std::ranges::sort(panel.members, {}, &OwnPanelMember::code);
    return panel;
}

}  // namespace

Result<OwnPanels> show_own_panels(Work& work, const OwnInvitationsQuestion& query) {
    OwnPanels panels;
    const auto& actor = work.actor();
    if (!actor.body) return panels;
    std::vector<std::pair<RoundId, ApplicationId>> rows;
    const auto county = query.county.value_or("430000");
    work.each(queries::panels_of_body, [&](const storage::Row& row) { rows.emplace_back(row.get<RoundId>(0), row.get<ApplicationId>(1)); }, county, *actor.body);
    for (const auto& [id, application_id] : rows) {
        const auto application = calls::find_application(work, county, application_id);
        const auto round = any_round(work, county, id);
        if (!application || !round || !actor.may(calls::permissions::apply, application->body_path)) continue;
        Date from, until;
        work.each(queries::period_of, [&](const storage::Row& row) {
            from = row.get<Date>(0);
            until = row.get<Date>(1);
        }, county, id);
        panels.items.push_back(panel_of(work, *round, *application, from, until));
    }
    return panels;
}

Result<OwnPanels> object_to_expert(Work& work, const ObjectToExpert& command) {
    TRY(const OwnPanels panels, show_own_panels(work, {command.county}));
    const auto panel = std::ranges::find_if(panels.items, [&](const auto& one) { return one.round == command.round && one.application == command.application; });
    if (panel == panels.items.end()) return no_such_round();
    TRY_DO(require_partition(work, command.county));
    const auto round = any_round(work, command.county, command.round).value();
    std::optional<ExpertId> expert;
    const auto codes = codes_of(work, round);
    for (const auto& member : members_of_round(work, round.county, round.id)) {
        const auto code = codes.find(member.expert);
        if ((code == codes.end() ? member.expert.to_string().substr(28) : code->second) == command.member) expert = member.expert;
    }
    if (!expert) return field_problem("member", "no-such-member", "评审组里没有这位成员，请刷新页面", "there is no such member; reload the page");
    if (const auto known = work.one<ObjectionEntry>(queries::objection_by_id, round.county, command.id)) {
        if (known->round == round.id && known->application == command.application && known->expert == *expert && known->words == command.words) return panels;
        return id_taken();
    }
    if (!panel->open) return Problem{Code::conflict, "objections-closed", "申请回避期到 " + panel->until.to_string() + " 为止，已经结束", "objections could be made until " + panel->until.to_string()};
    TRY_DO(require_words("words", command.words, 400));
    const auto member = std::ranges::find(panel->members, command.member, &OwnPanelMember::code);
    if (member != panel->members.end() && member->objected) return Problem{Code::conflict, "objected-already", "已经申请过这位成员回避", "you have objected to this member already"};
    work.run(queries::insert_objection, round.county, command.id, round.id, command.application, *expert, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("panels.object", "review_round", round.id.to_string(), {{"objection", command.id.to_string()}});
    return show_own_panels(work, {command.county});
}

}  // namespace luoshi::programmes::review::panels
