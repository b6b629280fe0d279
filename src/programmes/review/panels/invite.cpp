// Invitations go out in the order of the draw; whoever is gone is followed by the next alternate, and nobody is passed over.
#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/jobs/runner.hpp"
#include "programmes/review/panels/jobs.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

struct Place {
    std::int64_t place = 0;
    ExpertId expert;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Place, (), (place, expert, code))

Instant due_of(Work& work, const RoundEntry& round) { return work.now().plus(std::chrono::hours{round.terms.answer_hours}); }

void write_invitation(Work& work, const RoundEntry& round, const Place& place, std::int64_t seats, const std::optional<ExpertId>& instead_of) {
    std::optional<std::int64_t> before;
    if (place.place > 1) before = place.place - 1;
    work.run(queries::insert_invitation, round.county, round.id, place.expert, PanelRole::member, seats, place.place, before, instead_of, std::nullopt, work.now(), due_of(work, round), actor_key(work.actor()));
    work.record("panels.invite", "review_round", round.id.to_string(), {{"place", place.place}});
}

bool still_open(Work& work, const RoundEntry& round, ExpertId expert) {
    const auto line = experts::find_expert(work, round.county, expert, std::max(work.today(), round.terms.review_from));
    return line && line->open;
}

}  // namespace

std::int64_t seated(const std::vector<InvitationEntry>& invitations) {
    return std::ranges::count_if(invitations, [](const auto& one) { return one.answer == PanelAnswer::accepted && !one.gap && (one.role == PanelRole::member || one.role == PanelRole::leader); });
}

// Who left the pool since the draw is invited all the same, and lapses at once: a row, not a gap in the order.
Result<Nothing> invite_first(Work& work, const RoundEntry& round, const DrawEntry& draw) {
    const auto places = work.all<Place>(queries::drawn_of, round.county, round.id);
    for (const auto& place : places) {
        if (place.place <= draw.seats) write_invitation(work, round, place, draw.seats, {});
    }
    for (const auto& place : places) {
        if (place.place <= draw.seats && !still_open(work, round, place.expert))
            TRY_DO(fill_gap(work, round, place.expert, PanelAnswer::lapsed, GapCause::lapsed, "抽取后已不符合参加条件"));
    }
    return Nothing{};
}

Result<bool> fill_gap(Work& work, const RoundEntry& round, ExpertId gone, PanelAnswer answer, GapCause cause, const std::string& reason) {
    const auto draw = draw_of(work, round);
    if (!draw) return false;
    const auto places = work.all<Place>(queries::drawn_of, round.county, round.id);
    std::optional<ExpertId> waiting = gone;
    auto now_answer = answer;
    auto now_cause = cause;
    auto now_reason = reason;
    while (waiting) {
        if (now_cause != GapCause::left) work.run(queries::insert_answer, round.county, round.id, *waiting, now_answer, "", now_reason, work.now(), actor_key(work.actor()));
        work.run(queries::insert_gap, round.county, round.id, *waiting, now_answer, now_cause, now_reason, work.now(), actor_key(work.actor()), work.actor().name);
        work.record("panels.gap", "review_round", round.id.to_string(), {{"cause", json::enum_name(now_cause)}});
        std::int64_t last = 0;
        for (const auto& one : invitations_of(work, round)) last = std::max(last, one.place.value_or(0));
        const auto next = std::ranges::find(places, last + 1, &Place::place);
        if (next == places.end()) return false;
        write_invitation(work, round, *next, draw->seats, waiting);
        waiting.reset();
        if (still_open(work, round, next->expert)) continue;
        waiting = next->expert;
        now_answer = PanelAnswer::lapsed;
        now_cause = GapCause::lapsed;
        now_reason = "抽取后已不符合参加条件";
    }
    return true;
}

std::int64_t lapse_due(Work& work, const RoundEntry& round) {
    std::int64_t lapsed = 0;
    for (const auto& one : invitations_of(work, round)) {
        if (one.answer || one.due > work.now()) continue;
        ++lapsed;
        if (one.place) {
            static_cast<void>(fill_gap(work, round, one.expert, PanelAnswer::lapsed, GapCause::lapsed, "未在期限内答复").value());
            continue;
        }
        work.run(queries::insert_answer, round.county, round.id, one.expert, PanelAnswer::lapsed, "", "未在期限内答复", work.now(), actor_key(work.actor()));
        work.run(queries::insert_gap, round.county, round.id, one.expert, PanelAnswer::lapsed, GapCause::lapsed, "未在期限内答复", work.now(), actor_key(work.actor()), work.actor().name);
        work.record("panels.gap", "review_round", round.id.to_string());
    }
    return lapsed;
}

Result<RoundFileView> lapse_invitations(Work& work, const OneRound& command) {
    TRY(const RoundEntry round, round_to_write(work, command.county, command.id));
    TRY_DO(require_state(round, {RoundState::drawn, RoundState::objecting, RoundState::sealed}));
    if (lapse_due(work, round) == 0) return Problem{Code::conflict, "nothing-due", "没有超过期限的邀请", "no invitation is overdue"};
    return show_round(work, command);
}

Result<RoundFileView> pick_expert(Work& work, const PickExpert& command) {
    TRY(const RoundEntry round, round_to_write(work, command.county, command.id));
    TRY_DO(require_state(round, {RoundState::open, RoundState::committed, RoundState::drawn}));
    TRY_DO(require_words("reason", command.reason, 400));
    const auto expert = experts::find_expert(work, round.county, command.expert, round.terms.review_from);
    if (!expert) return field_problem("expert", "no-such-expert", "没有这位专家", "there is no such expert");
    if (!expert->open) return field_problem("expert", "expert-closed", expert->name + " 不能邀请：" + expert->why, expert->name + " cannot be invited: " + expert->why_en);
    if (work.actor().account && expert->person == work.actor().account->to_string()) return Problem{Code::denied, "about-oneself", "不能指定本人", "nobody picks himself"};
    for (const auto& one : invitations_of(work, round)) {
        if (one.expert == command.expert) return Problem{Code::conflict, "invited-already", expert->name + " 已在这一轮的邀请中", "is invited to this round already"};
    }
    // Whoever stands in the frozen list is drawn, not picked.
    bool candidate = false;
    work.each(queries::candidates_of, [&](const storage::Row& row) { candidate = candidate || row.get<ExpertId>(0) == command.expert; }, round.county, round.id);
    if (candidate) return Problem{Code::conflict, "in-the-draw", expert->name + " 在抽取名单中，只能按抽取顺序邀请", "stands in the list of the draw and is invited in its order only"};
    work.run(queries::insert_pick, round.county, round.id, command.expert, command.role, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::insert_invitation, round.county, round.id, command.expert, command.role, std::nullopt, std::nullopt, std::nullopt, std::nullopt, command.expert, work.now(), due_of(work, round),
             actor_key(work.actor()));
    work.record("panels.pick", "review_round", round.id.to_string(), {{"expert", command.expert.to_string()}, {"role", json::enum_name(command.role)}, {"reason", command.reason}});
    work_out_conflicts(work, round, {*expert});
    return show_round(work, {round.id, round.county});
}

Result<Nothing> replace_member(Work& work, std::string_view county, RoundId id, ExpertId gone, const std::string& reason) {
    const auto round = any_round(work, county, id);
    if (!round) return no_such_round();
    TRY_DO(require_partition(work, county));
    TRY_DO(require_state(*round, {RoundState::drawn, RoundState::objecting, RoundState::sealed}));
    TRY_DO(require_words("reason", reason, 400));
    const auto member = work.one<InvitationEntry>(queries::invitation_of, county, id, gone);
    if (!member || member->answer != PanelAnswer::accepted || member->gap) return Problem{Code::conflict, "not-a-member", "这位专家不是现任成员，请刷新页面", "is no member now; reload the page"};
    TRY(const bool followed, fill_gap(work, *round, gone, PanelAnswer::accepted, GapCause::left, reason));
    if (!followed && round->state == RoundState::sealed) return Problem{Code::conflict, "no-alternate", "抽取顺序中已没有候补，请另开一轮补充专家", "no alternate is left; open another round for more experts"};
    return Nothing{};
}

Result<RoundFileView> replace_by_alternate(Work& work, const ReplaceMember& command) {
    TRY(const RoundEntry round, round_to_write(work, command.county, command.id));
    TRY_DO(replace_member(work, round.county, round.id, command.expert, command.reason));
    return show_round(work, {round.id, round.county});
}

// ---- by itself

namespace {

Result<Nothing> lapse_everywhere(const jobs::JobWork& job) {
    struct Due {
        std::string county;
        RoundId round;
    };
    std::vector<Due> due;
    storage::read(job.storage, job.context(), [&](Work& work) -> Result<Nothing> {
        work.each(queries::rounds_with_overdue, [&](const storage::Row& row) { due.push_back({row.get<std::string>(0), row.get<RoundId>(1)}); }, work.now());
        return Nothing{};
    }).value();
    for (const auto& one : due) {
        auto context = job.context();
        context.county = one.county;
        TRY_DO(storage::write(job.storage, context, [&](Work& work) -> Result<Nothing> {
            if (const auto round = any_round(work, one.county, one.round)) lapse_due(work, *round);
            return Nothing{};
        }));
    }
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.repeat("panels.lapse", std::chrono::hours{1}, [](const jobs::JobWork& job, const json::value&) { return lapse_everywhere(job); });
}

}  // namespace luoshi::programmes::review::panels
