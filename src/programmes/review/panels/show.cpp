// Rounds as the office sees them.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "platform/access/actor_key.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

std::vector<RoundConflictView> conflict_views(Work& work, const RoundEntry& round, bool writes) {
    std::vector<RoundConflictView> views;
    const auto who = actor_key(work.actor());
    const bool open = round.state != RoundState::sealed && round.state != RoundState::cancelled;
    work.each(queries::conflict_views_of, [&](const storage::Row& row) {
        RoundConflictView view;
        view.expert = row.get<ExpertId>(0);
        view.expert_name = row.get<std::string>(1);
        view.application = row.get<ApplicationId>(2);
        view.body_name = row.get<std::string>(3);
        view.relation = row.get<conflicts::Relation>(4);
        view.relation_words = relation_words(view.relation);
        view.relation_words_en = relation_words_en(view.relation);
        view.words = row.get<std::string>(5);
        view.words_en = row.get<std::string>(6);
        view.overridden = row.get<std::int64_t>(8) != 0;
        view.override_reason = row.get<std::string>(9);
        view.override_by = row.get<std::string>(10);
        view.may_override = writes && open && !view.overridden && row.get<std::string>(7) != who && view.relation != conflicts::Relation::declared && view.relation != conflicts::Relation::objection;
        views.push_back(std::move(view));
    }, round.county, round.id);
    return views;
}

std::vector<RoundItemView> item_views(Work& work, const RoundEntry& round, const std::vector<ConflictLine>& conflicts) {
    std::vector<RoundItemView> views;
    for (const auto& item : items_of_round(work, round.county, round.id)) {
        std::vector<ExpertId> barred;
        for (const auto& one : conflicts) {
            if (one.application == item.application && !one.overridden && std::ranges::find(barred, one.expert) == barred.end()) barred.push_back(one.expert);
        }
        views.push_back({item.application, item.code, item.body_name, item.title, item.kind, static_cast<std::int64_t>(barred.size()), item.withdrawn});
    }
    return views;
}

RoundDrawView draw_view(const DrawEntry& draw) {
    RoundDrawView view;
    view.seats = draw.seats;
    view.candidates = draw.candidates;
    view.commitment = draw.commitment;
    view.list_digest = draw.list_digest;
    view.public_source = draw.public_source;
    view.draws_at = draw.draws_at;
    view.announced_at = draw.announced_at;
    view.announced_by_name = draw.announced_by_name;
    // The second person types what he read in public; he is not shown what the first one typed.
    if (draw.drawn_at) view.public_value = draw.public_value;
    view.entered_by_name = draw.entered_by_name;
    view.confirmed_by_name = draw.confirmed_by_name;
    view.drawn_at = draw.drawn_at;
    return view;
}

std::string_view gap_words(GapCause cause) {
    switch (cause) {
        case GapCause::refused: return "谢绝";
        case GapCause::lapsed: return "逾期未答复";
        case GapCause::left: return "离席";
    }
    return "";
}

std::vector<RoundOrderView> order_views(Work& work, const RoundEntry& round, const std::vector<ConflictLine>& conflicts, const std::vector<InvitationEntry>& invitations) {
    std::vector<RoundOrderView> views;
    std::map<ExpertId, std::string> picks;
    work.each(queries::picks_of, [&](const storage::Row& row) { picks.emplace(row.get<ExpertId>(0), row.get<std::string>(1)); }, round.county, round.id);
    work.each(queries::drawn_of, [&](const storage::Row& row) {
        RoundOrderView view;
        view.place = row.get<std::int64_t>(0);
        view.expert = row.get<ExpertId>(1);
        view.code = row.get<std::string>(2);
        views.push_back(std::move(view));
    }, round.county, round.id);
    for (const auto& [expert, reason] : picks) {
        RoundOrderView view;
        view.expert = expert;
        view.picked_reason = reason;
        views.push_back(std::move(view));
    }
    const auto members = members_of_round(work, round.county, round.id);
    for (auto& view : views) {
        if (const auto expert = experts::find_expert(work, round.county, view.expert)) {
            view.name = expert->name;
            view.unit = expert->unit;
            view.account = !expert->person.empty();
        }
        view.barred = barred_items(conflicts, view.expert);
        const auto invitation = std::ranges::find(invitations, view.expert, &InvitationEntry::expert);
        if (invitation != invitations.end()) {
            view.role = invitation->role;
            view.sent_at = invitation->sent_at;
            view.due = invitation->due;
            view.answer = invitation->answer;
            view.reason = invitation->gap_reason.value_or(invitation->reason.value_or(""));
            view.gone = invitation->gap.has_value();
            if (invitation->gap) view.gone_words = gap_words(*invitation->gap);
        }
        const auto member = std::ranges::find(members, view.expert, &MemberLine::expert);
        view.leads = member != members.end() && member->role == PanelRole::leader;
    }
    return views;
}

std::vector<RoundObjectionView> objection_views(Work& work, const RoundEntry& round) {
    std::vector<RoundObjectionView> views;
    work.each(queries::objection_views_of, [&](const storage::Row& row) {
        RoundObjectionView view{row.get<PanelObjectionId>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<std::string>(3), row.get<Instant>(4), row.get<std::string>(5), {}, "", ""};
        if (const auto upheld = row.get<std::optional<std::int64_t>>(6)) view.upheld = *upheld != 0;
        view.decision_words = row.get<std::optional<std::string>>(7).value_or("");
        view.decided_by_name = row.get<std::optional<std::string>>(8).value_or("");
        views.push_back(std::move(view));
    }, round.county, round.id);
    return views;
}

class Actions {
 public:
    Actions(const RoundEntry& round, bool writes) : round_(round), writes_(writes) {}
    void add(std::string act, std::initializer_list<RoundState> states, std::string why = {}, std::string why_en = {}) {
        if (!writes_) return;
        if (why.empty() && std::ranges::find(states, round_.state) == states.end()) {
            why = fmt::format("这一轮现在是“{}”", state_words(round_.state));
            why_en = fmt::format("the round is {}", state_words_en(round_.state));
        }
        const bool possible = why.empty();
        all.push_back({std::move(act), possible, std::move(why), std::move(why_en)});
    }
    std::vector<RoundAction> all;

 private:
    const RoundEntry& round_;
    bool writes_;
};

std::vector<RoundAction> actions_of(Work& work, const RoundEntry& round, const std::optional<DrawEntry>& draw, const std::vector<InvitationEntry>& invitations, std::optional<Date> until) {
    using enum RoundState;
    Actions actions(round, work.actor().may(permissions::write, round.office_path));
    const bool mine = draw && draw->entered_by && *draw->entered_by == actor_key(work.actor());
    const bool early = draw && work.now() < draw->draws_at;
    actions.add("conflicts", {open, committed, drawn, objecting});
    actions.add("commit", {open});
    if (round.state == committed && early) actions.add("enter", {committed}, "公告的抽取时间还没有到", "the announced moment has not come");
    else if (draw && draw->public_value) actions.add("enter", {committed}, "公开值已录入", "the value is entered");
    else actions.add("enter", {committed});
    if (round.state == committed && !draw->public_value) actions.add("confirm", {committed}, "还没有人录入公开值", "nobody has entered the value");
    else if (round.state == committed && mine) actions.add("confirm", {committed}, "公开值由您录入，请由另一人核对", "you entered it; another person confirms");
    else actions.add("confirm", {committed});
    if (round.state == committed && draw->public_value) actions.add("take_back", {committed});
    if (round.state == committed && !early) actions.add("cancel", {committed}, "公开值可能已经产生", "the value may be known");
    else actions.add("cancel", {open, committed});
    actions.add("pick", {open, committed, drawn});
    const bool overdue = std::ranges::any_of(invitations, [&](const auto& one) { return !one.answer && one.due <= work.now(); });
    if (overdue) actions.add("lapse", {drawn, objecting, sealed});
    else if (round.state == drawn) actions.add("lapse", {drawn}, "没有超过期限的邀请", "no invitation is overdue");
    if (round.state == drawn && draw && seated(invitations) < draw->seats) actions.add("objections", {drawn}, fmt::format("还缺 {} 人接受邀请", draw->seats - seated(invitations)), fmt::format("{} seats are empty", draw->seats - seated(invitations)));
    else actions.add("objections", {drawn});
    if (round.state == objecting && round.terms.objection_days > 0 && until && work.today() <= *until) actions.add("seal", {objecting}, "申请回避期到 " + until->to_string() + " 为止", "objections until " + until->to_string());
    else actions.add("seal", {objecting});
    actions.add("replace", {drawn, objecting, sealed});
    return std::move(actions.all);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> RoundRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"call", "通知编号"}, {"call_title", "申报通知"}, {"title", "评审轮次"}, {"state", "状态代码"}, {"state_words", "状态"}, {"state_words_en", "state"},
            {"review_from", "评审开始"}, {"review_to", "评审结束"}, {"items", "项目数"}, {"seats", "席位"}, {"seated", "已接受"}};
}

Result<http::Page<RoundRow>> find_rounds(Work& work, const FindRounds& query) {
    std::vector<RoundRow> rows;
    for (const auto& round : work.all<RoundEntry>(queries::rounds_of_county, query.county.value_or("430000"))) {
        if (!work.actor().may(permissions::read, round.office_path) || (query.call && *query.call != round.call)) continue;
        RoundRow row;
        row.id = round.id;
        row.county = round.county;
        row.call = round.call;
        if (const auto call = calls::find_call(work, round.county, round.call)) row.call_title = call->title;
        row.title = round.title;
        row.state = round.state;
        row.state_words = state_words(round.state);
        row.state_words_en = state_words_en(round.state);
        row.review_from = round.terms.review_from;
        row.review_to = round.terms.review_to;
        row.items = work.one<std::int64_t>(queries::item_count, round.county, round.id).value_or(0);
        row.seats = round.terms.seats;
        row.seated = seated(invitations_of(work, round));
        rows.push_back(std::move(row));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

Result<RoundFileView> show_round(Work& work, const OneRound& query) {
    TRY(const RoundEntry round, find_entry(work, query.county, query.id));
    RoundFileView view;
    view.id = round.id;
    view.county = round.county;
    view.call = round.call;
    if (const auto call = calls::find_call(work, round.county, round.call)) view.call_title = call->title;
    view.title = round.title;
    view.state = round.state;
    view.state_words = state_words(round.state);
    view.state_words_en = state_words_en(round.state);
    view.terms = round.terms;
    const auto conflicts = conflicts_of_round(work, round.county, round.id);
    const auto invitations = invitations_of(work, round);
    const auto draw = draw_of(work, round);
    view.items = item_views(work, round, conflicts);
    view.conflicts = conflict_views(work, round, work.actor().may(permissions::write, round.office_path));
    if (draw) view.draw = draw_view(*draw);
    view.order = order_views(work, round, conflicts, invitations);
    view.objections = objection_views(work, round);
    work.each(queries::period_of, [&](const storage::Row& row) { view.objections_until = row.get<Date>(1); }, round.county, round.id);
    view.seated = seated(invitations);
    if (round.state == RoundState::open) view.eligible = static_cast<std::int64_t>(candidates_for(work, round).size());
    else if (draw) view.eligible = draw->candidates;
    work.each(queries::steps_of, [&](const storage::Row& row) {
        const auto state = row.get<RoundState>(1);
        view.steps.push_back({row.get<std::int64_t>(0), state, std::string(state_words(state)), std::string(state_words_en(state)), row.get<std::string>(2), row.get<Instant>(3), row.get<std::string>(4)});
    }, round.county, round.id);
    view.seal = work.one<std::string>(queries::seal_of, round.county, round.id).value_or("");
    view.actions = actions_of(work, round, draw, invitations, view.objections_until);
    return view;
}

}  // namespace luoshi::programmes::review::panels
