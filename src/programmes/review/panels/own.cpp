// The expert's side: which rounds ask for him. There is no item here, no count and no conflict, whatever happens (README.md, 6).
#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

constexpr std::string_view statement =
    "本人以独立身份参加评审；任职、亲属、课题、咨询、参与编写材料等回避信息已在本人资料中如实登记，除已登记和本次申报的以外，没有其他可能影响公正的关系；遵守评审纪律和保密规定。";

Problem no_such_invitation() { return {Code::missing, "no-such-invitation", "没有这份邀请", "there is no such invitation"}; }

Result<experts::ExpertLine> own_line(Work& work, const std::string& county) {
    const auto& actor = work.actor();
    auto line = actor.account ? experts::expert_of_person(work, county, actor.account->to_string()) : std::nullopt;
    if (!line) return Problem{Code::missing, "not-an-expert", "您的账户还没有对应的专家资料，请联系项目管理单位", "your account is no expert's; ask the office that keeps the pool"};
    return *std::move(line);
}

struct Mine {
    experts::ExpertLine expert;
    RoundEntry round;
    InvitationEntry invitation;
};
Result<Mine> invitation_to_answer(Work& work, const std::string& county, RoundId id) {
    TRY(experts::ExpertLine expert, own_line(work, county));
    auto round = any_round(work, county, id);
    auto invitation = round ? work.one<InvitationEntry>(queries::invitation_of, county, id, expert.id) : std::nullopt;
    if (!invitation) return no_such_invitation();
    TRY_DO(require_partition(work, county));
    return Mine{std::move(expert), *std::move(round), *std::move(invitation)};
}

Result<Nothing> require_open(Work& work, const Mine& mine) {
    if (mine.round.state == RoundState::cancelled) return Problem{Code::conflict, "round-cancelled", "这一轮评审已取消", "this round was cancelled"};
    if (mine.invitation.answer)
        return Problem{Code::conflict, "answered-already", mine.invitation.answer == PanelAnswer::lapsed ? "邀请已过期，席位已由候补递补" : "您已答复过这份邀请", "this invitation was answered, or has lapsed"};
    if (work.now() >= mine.invitation.due) return Problem{Code::conflict, "too-late", "答复期限 " + mine.invitation.due.to_string() + " 已过", "the time to answer is over"};
    return Nothing{};
}

void seat(Work& work, const Mine& mine, const std::string& declaration, std::optional<int> at_most) {
    const auto& round = mine.round;
    work.run(queries::insert_answer, round.county, round.id, mine.expert.id, PanelAnswer::accepted, declaration, "", work.now(), actor_key(work.actor()));
    std::optional<std::int64_t> most;
    if (at_most) most = *at_most;
    work.run(queries::insert_member, round.county, round.id, mine.expert.id, mine.invitation.role, mine.expert.unit_key, most, work.now());
    work.record("panels.accept", "review_round", round.id.to_string());
    work_out_conflicts(work, round, {mine.expert});
}

// Whether an alternate is left is the office's business; the refusal stands in any case.
Result<Nothing> decline(Work& work, const Mine& mine, const std::string& reason) {
    const auto& round = mine.round;
    work.record("panels.refuse", "review_round", round.id.to_string());
    if (mine.invitation.place) {
        TRY_DO(fill_gap(work, round, mine.expert.id, PanelAnswer::refused, GapCause::refused, reason));
        return Nothing{};
    }
    work.run(queries::insert_answer, round.county, round.id, mine.expert.id, PanelAnswer::refused, "", reason, work.now(), actor_key(work.actor()));
    work.run(queries::insert_gap, round.county, round.id, mine.expert.id, PanelAnswer::refused, GapCause::refused, reason, work.now(), actor_key(work.actor()), work.actor().name);
    return Nothing{};
}

Result<Nothing> check_most(std::optional<int> most) {
    if (most && (*most < 1 || *most > 1000)) return field_problem("most", "number-out-of-range", "可承担数应在 1 到 1000 之间", "between 1 and 1000");
    return Nothing{};
}

}  // namespace

Result<OwnInvitations> show_own_invitations(Work& work, const OwnInvitationsQuestion& query) {
    const auto county = query.county.value_or("430000");
    TRY(const experts::ExpertLine expert, own_line(work, county));
    OwnInvitations view;
    for (const auto id : work.all<RoundId>(queries::rounds_of_expert, county, expert.id)) {
        const auto round = any_round(work, county, id).value();
        const auto invitation = work.one<InvitationEntry>(queries::invitation_of, county, id, expert.id).value();
        OwnInvitation one;
        one.round = id;
        one.county = county;
        one.title = round.title;
        if (const auto line = lines::find_line(work, county, round.line)) one.line_title = line->title;
        one.review_from = round.terms.review_from;
        one.review_to = round.terms.review_to;
        one.role = invitation.role;
        one.sent_at = invitation.sent_at;
        one.due = invitation.due;
        one.answer = invitation.answer;
        one.open = !invitation.answer && work.now() < invitation.due && round.state != RoundState::cancelled;
        one.left = invitation.gap == GapCause::left;
        one.statement = statement;
        view.items.push_back(std::move(one));
    }
    return view;
}

Result<OwnInvitations> accept_invitation(Work& work, const AcceptInvitation& command) {
    TRY(const Mine mine, invitation_to_answer(work, command.county, command.id));
    if (mine.invitation.answer == PanelAnswer::accepted && !mine.invitation.gap) return show_own_invitations(work, {command.county});
    TRY_DO(require_open(work, mine));
    if (!command.declared) return field_problem("declared", "statement-missing", "接受邀请要确认声明", "accepting needs the declaration");
    TRY_DO(check_most(command.most));
    if (command.relations.size() > 50) return field_problem("relations", "too-many", "最多申报 50 项", "at most 50");
    if (!mine.expert.open) return Problem{Code::conflict, "expert-closed", "您现在不能接受邀请：" + mine.expert.why + "；请先到“我的专家资料”处理", "you cannot accept now: " + mine.expert.why_en};
    for (const auto& relation : command.relations) {
        TRY_DO(require_words("relations", relation.words, 200));
        TRY(const org::BodyLine body, org::find_body_by_name(work, relation.unit, work.today()));
        TRY_DO(experts::declare_relation(work, command.county, mine.expert.id, body.id, relation.words));
    }
    seat(work, mine, std::string(statement), command.most);
    return show_own_invitations(work, {command.county});
}

Result<OwnInvitations> refuse_invitation(Work& work, const RefuseInvitation& command) {
    TRY(const Mine mine, invitation_to_answer(work, command.county, command.id));
    if (mine.invitation.answer == PanelAnswer::refused) return show_own_invitations(work, {command.county});
    TRY_DO(require_open(work, mine));
    TRY_DO(require_words("reason", command.reason, 200));
    TRY_DO(decline(work, mine, command.reason));
    return show_own_invitations(work, {command.county});
}

// By telephone or letter, for who has no account: the answer and where the declaration is kept stand in the record.
Result<RoundFileView> record_answer(Work& work, const RecordAnswer& command) {
    TRY(RoundEntry round, round_to_write(work, command.county, command.id));
    auto invitation = work.one<InvitationEntry>(queries::invitation_of, round.county, round.id, command.expert);
    auto expert = experts::find_expert(work, round.county, command.expert, std::max(work.today(), round.terms.review_from));
    if (!invitation || !expert) return field_problem("expert", "no-such-invitation", "这位专家没有被邀请", "was not invited");
    if (!expert->person.empty()) return Problem{Code::conflict, "answers-himself", expert->name + " 有账户，请由本人答复", "has an account and answers himself"};
    const Mine mine{*std::move(expert), std::move(round), *std::move(invitation)};
    TRY_DO(require_open(work, mine));
    TRY_DO(require_words("words", command.words, 400));
    TRY_DO(check_most(command.most));
    if (!command.accepted) {
        TRY_DO(decline(work, mine, command.words));
        return show_round(work, {mine.round.id, mine.round.county});
    }
    if (!mine.expert.open) return Problem{Code::conflict, "expert-closed", mine.expert.name + " 现在不能接受：" + mine.expert.why, "cannot accept now: " + mine.expert.why_en};
    seat(work, mine, "本人声明由组织单位登记：" + command.words, command.most);
    return show_round(work, {mine.round.id, mine.round.county});
}

}  // namespace luoshi::programmes::review::panels
