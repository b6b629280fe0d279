// The leading group and the party group: a meeting with minutes and votes. It may take somebody out with a reason; nobody is put in over the order.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

Result<Nothing> check_meeting(Work& work, const RecordAwardGate& command) {
    TRY_DO(require_words("title", command.title, 200));
    TRY_DO(require_words("minutes", command.minutes, 20000));
    if (command.held_on > work.today()) return field_problem("held_on", "in-the-future", "会议日期不能晚于今天", "the meeting cannot lie in the future");
    if (command.present < 1 || command.in_favour < 0 || command.against < 0 || command.abstained < 0)
        return field_problem("present", "number-out-of-range", "到会人数至少 1 人，票数不能小于 0", "at least one was present, and votes are not below 0");
    if (command.in_favour + command.against + command.abstained != command.present)
        return field_problem("in_favour", "votes-do-not-sum", fmt::format("赞成、反对、弃权合计 {} 票，到会 {} 人，应当相等", command.in_favour + command.against + command.abstained, command.present),
                             fmt::format("{} votes of {} present; they have to be equal", command.in_favour + command.against + command.abstained, command.present));
    return Nothing{};
}

Result<Nothing> check_taken_out(const RecordAwardGate& command, const std::vector<PlaceEntry>& places) {
    std::set<ApplicationId> seen;
    for (const auto& one : command.taken_out) {
        TRY_DO(require_words("taken_out", one.reason, 2000));
        const auto place = std::ranges::find(places, one.application, &PlaceEntry::application);
        if (place == places.end() || place->state != AwardState::held || !seen.insert(one.application).second)
            return field_problem("taken_out", "not-in-the-list", "要取消的项目不在现在的入选名单里，请刷新页面", "one that is to be taken out is not in the list now; reload the page");
    }
    return Nothing{};
}

}  // namespace

Result<AwardContestView> record_award_gate(Work& work, const RecordAwardGate& command) {
    TRY(const ContestEntry contest, contest_to_write(work, command.county, command.contest));
    const auto asked = json::to_json(command);
    if (const auto known = work.one<std::string>(queries::gate_asked, contest.county, command.id)) {
        if (*known != asked) return id_taken();
        return show_award_contest(work, {contest.id, contest.county});
    }
    if (auto problem = may_not_record(work, contest, command.gate)) return *std::move(problem);
    TRY_DO(check_meeting(work, command));
    const auto gates = gates_of(work, contest);
    const bool party = command.gate == AwardGate::party_group;
    const auto leading = std::ranges::find_if(gates, [](const auto& gate) { return gate.gate == AwardGate::leading_group && gate.passed; });
    if (party && command.held_on < leading->held_on)
        return field_problem("held_on", "before-leading-group", "党组会不能早于领导小组会议（" + leading->held_on.to_string() + "）", "the party group cannot meet before the leading group did");
    const bool passed = command.in_favour * 2 > command.present;
    if (!passed && !command.taken_out.empty()) return field_problem("taken_out", "not-passed", "名单没有过半数通过，不能同时取消其中的项目", "a list that did not pass is not changed either");
    TRY_DO(check_taken_out(command, places_of(work, contest)));
    const auto serial = 1 + std::ranges::count(gates, command.gate, &AwardGateView::gate);
    using Number = std::optional<std::int64_t>;
    work.run(queries::insert_gate, contest.county, contest.id, command.gate, serial, command.id, party ? std::optional(AwardGate::leading_group) : std::nullopt, party ? Number(leading->serial) : Number(),
             party ? Number(1) : Number(), command.held_on, command.title, command.minutes, command.present, command.in_favour, command.against, command.abstained, std::int64_t{passed}, asked, work.now(),
             actor_key(work.actor()), work.actor().name);
    const auto how = party ? AwardFallHow::party_group : AwardFallHow::leading_group;
    for (const auto& one : command.taken_out) TRY_DO(fall(work, contest, one.application, {how, serial, one.reason}));
    if (!command.taken_out.empty()) TRY_DO(move_up(work, contest));
    work.record("decisions." + std::string(json::enum_name(command.gate)), "award_contest", contest.id.to_string(), {{"passed", passed}, {"taken_out", static_cast<std::int64_t>(command.taken_out.size())}});
    return show_award_contest(work, {contest.id, contest.county});
}

}  // namespace luoshi::programmes::review::decisions
