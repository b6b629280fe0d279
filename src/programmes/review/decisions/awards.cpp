// How an award goes on: steps, falls, and the reserve that moves up. Every step of one stands here.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

std::string name_in_list(Work& work, const ContestEntry& contest, ApplicationId application) {
    const auto line = calls::find_application(work, contest.county, application);
    return line ? line->body_name + "·" + line->title : application.to_string();
}

void write_step(Work& work, const ContestEntry& contest, const AwardPosition& to, const std::optional<AwardPosition>& from, const std::string& reason) {
    const auto serial_before = from ? std::optional(from->serial) : std::nullopt;
    const auto state_before = from ? std::optional(from->state) : std::nullopt;
    const auto open_before = from ? std::optional(from->open) : std::nullopt;
    work.run(queries::insert_step, contest.county, contest.id, to.application, to.serial, serial_before, state_before, open_before, to.state, to.open, reason, work.now(), actor_key(work.actor()), work.actor().name);
    if (from) work.run(queries::set_now, contest.county, contest.id, to.application, to.serial, to.state, to.open);
    else work.run(queries::insert_now, contest.county, contest.id, to.application, to.serial, to.state, to.open);
}

// Seats of which the last holder has fallen, and those that nobody ever took.
struct FreeSeat {
    std::int64_t seat = 0;
    std::optional<ApplicationId> previous;
    std::int64_t turn = 0;  // of the previous holder
};
std::vector<FreeSeat> free_seats(const std::vector<PlaceEntry>& places, std::int64_t seats) {
    std::map<std::int64_t, FreeSeat> last;
    std::map<std::int64_t, bool> held;
    for (const auto& place : places) {
        if (!place.seat || !place.turn) continue;
        held[*place.seat] = held[*place.seat] || place.holds();
        auto& seat = last[*place.seat];
        if (*place.turn > seat.turn) seat = {*place.seat, place.application, *place.turn};
    }
    std::vector<FreeSeat> free;
    for (std::int64_t seat = 1; seat <= seats; ++seat) {
        if (held[seat]) continue;
        const auto found = last.find(seat);
        free.push_back(found == last.end() ? FreeSeat{seat, std::nullopt, 0} : found->second);
    }
    // Those that fell first: they are what somebody waits for.
    std::ranges::stable_partition(free, [](const auto& seat) { return seat.previous.has_value(); });
    return free;
}

}  // namespace

std::optional<AwardPosition> position_of(Work& work, const ContestEntry& contest, ApplicationId application) {
    return work.one<AwardPosition>(queries::position_of, contest.county, contest.id, application);
}

void begin_holding(Work& work, const ContestEntry& contest, ApplicationId application) { write_step(work, contest, {application, 1, AwardState::held, 0}, std::nullopt, ""); }

Result<AwardPosition> advance(Work& work, const ContestEntry& contest, ApplicationId application, AwardState to, std::int64_t open, const std::string& reason) {
    const auto from = position_of(work, contest, application);
    if (!from) return Problem{Code::conflict, "not-in-the-list", "“" + name_in_list(work, contest, application) + "”不在入选名单里，请刷新页面", "this application is not in the list; reload the page"};
    if (!may_go(from->state, to))
        return Problem{Code::conflict, "not-now", fmt::format("“{}”现在是“{}”，不能变为“{}”，请刷新页面", name_in_list(work, contest, application), words_of(from->state), words_of(to)),
                       fmt::format("it is {} and cannot become {}; reload the page", words_en_of(from->state), words_en_of(to))};
    const AwardPosition now{application, from->serial + 1, to, open};
    write_step(work, contest, now, from, reason);
    work.record("decisions." + std::string(json::enum_name(to)), "programme_application", application.to_string());
    return now;
}

Result<Nothing> step_line(Work& work, const ContestEntry& contest, ApplicationId application, lines::UnitStage stage, const std::string& reference, const std::string& reason) {
    const auto line = lines::find_line(work, contest.county, contest.line);
    const auto found = calls::find_application(work, contest.county, application);
    if (!line || !found) return no_such_contest();
    const bool leaves = stage == lines::UnitStage::withdrawn;
    if (!leaves && std::ranges::find(line->stages, stage) == line->stages.end()) return Nothing{};
    return lines::step_unit(work, {found->unit, stage, work.today(), reference, reason});
}

Result<Nothing> fall(Work& work, const ContestEntry& contest, ApplicationId application, const Fall& cause) {
    const auto before = position_of(work, contest, application);
    TRY(const AwardPosition now, advance(work, contest, application, AwardState::fallen, 0, cause.reason));
    work.run(queries::insert_fall, contest.county, contest.id, application, now.serial, now.state, cause.how, cause.gate_serial, cause.reason, work.today());
    // Before the notice it only lost its place; whoever was named in public and is out has left the line.
    const bool named = before && (before->state == AwardState::publicised || before->state == AwardState::stayed);
    if (named && cause.how != AwardFallHow::withdrawn) TRY_DO(step_line(work, contest, application, lines::UnitStage::withdrawn, contest_title(work, contest), cause.reason));
    return Nothing{};
}

Result<Nothing> move_up(Work& work, const ContestEntry& contest) {
    const auto selection = selection_of(work, contest);
    const auto rules = rules_now(work, contest);
    if (!selection || !rules) return Nothing{};
    const auto places = places_of(work, contest);
    std::vector<ApplicationId> keeping, waiting;
    for (const auto& place : places) {
        if (place.holds()) keeping.push_back(place.application);
        else if (place.standing == AwardStanding::reserve && !place.state) waiting.push_back(place.application);
    }
    std::erase_if(waiting, [&](ApplicationId id) { return work.one<std::int64_t>(queries::has_left, contest.county, id).value_or(0) > 0; });
    const auto free = free_seats(places, selection->places);
    if (free.empty() || waiting.empty()) return Nothing{};
    const auto up = moving_up(runners_of(work, contest), rules->rules, keeping, waiting);
    for (std::size_t n = 0; n < up.applications.size() && n < free.size(); ++n) {
        const auto& seat = free[n];
        const auto turn_before = seat.previous ? std::optional(seat.turn) : std::nullopt;
        work.run(queries::insert_holder, contest.county, contest.id, up.applications[n], AwardStanding::reserve, selection->places, seat.seat, seat.turn + 1, seat.previous, turn_before);
        begin_holding(work, contest, up.applications[n]);
        work.record("decisions.move_up", "programme_application", up.applications[n].to_string(), {{"seat", seat.seat}, {"left_out", fmt::format("{}", fmt::join(up.left_out, "；"))}});
        work.emit("award.moved_up", {{"county", contest.county}, {"contest", contest.id.to_string()}, {"application", up.applications[n].to_string()}});
    }
    return Nothing{};
}

Result<Nothing> release_seat(Work& work, lines::UnitId unit, const std::string& reason) {
    struct Seat {
        ContestId contest;
        ApplicationId application;
    };
    std::optional<Seat> seat;
    work.each(queries::seat_of_unit, [&](const storage::Row& row) { seat = Seat{row.get<ContestId>(0), row.get<ApplicationId>(1)}; }, work.county(), unit);
    if (!seat) return Nothing{};
    const auto contest = load_contest(work, work.county(), seat->contest);
    if (!contest) return Nothing{};
    const auto now = position_of(work, *contest, seat->application);
    if (!now || now->state == AwardState::fallen) return Nothing{};
    TRY_DO(fall(work, *contest, seat->application, {AwardFallHow::withdrawn, std::nullopt, reason}));
    return move_up(work, *contest);
}

}  // namespace luoshi::programmes::review::decisions
