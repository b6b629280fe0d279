// The door: the list that a phone keeps for the day, and what it has to tell when the network is back. One entry never spoils the others.
#include <fmt/format.h>

#include "programmes/events/series/people.hpp"

namespace luoshi::programmes::events::series {
namespace {

struct Seen {
    EventActId id;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(Seen, (), (id, at, by_name))

std::optional<Problem> not_at_the_door(Work& work, const EditionNow& edition) {
    if (auto right = require_right(work, permissions::door, edition.body_path); !right) return right.error();
    if (edition.state == EditionState::open || edition.state == EditionState::held) return std::nullopt;
    return Problem{Code::conflict, "not-open", fmt::format("这一期现在是“{}”，不能签到", state_words(edition.state)), "check-in is possible while it is open or has just been held"};
}

std::optional<TicketNow> ticket_of(Work& work, const EditionNow& edition, const EventCheckIn& entry) {
    std::optional<TicketNow> ticket;
    if (entry.registration) ticket = work.one<TicketNow>(queries::ticket_by_id, edition.county, *entry.registration);
    else if (!entry.token.empty()) ticket = work.one<TicketNow>(queries::ticket_by_digest, token_digest(entry.token));
    else ticket = work.one<TicketNow>(queries::ticket_by_code, edition.county, edition.id, entry.code);
    if (!ticket || ticket->county != edition.county || ticket->edition != edition.id) return std::nullopt;
    return ticket;
}

EventCheckInRow answer(const EventCheckIn& entry, CheckInOutcome outcome, std::string words, std::string words_en) { return {entry.id, outcome, std::move(words), std::move(words_en), {}, "", {}}; }

EventCheckInRow one(Work& work, const EditionNow& edition, const EventAnnouncementRow& announced, const EventCheckIn& entry) {
    const auto ticket = ticket_of(work, edition, entry);
    if (!ticket) return answer(entry, CheckInOutcome::unknown, "不是这一期活动的入场券，请核对", "this is no ticket of this event");
    const auto with = [&](EventCheckInRow row) {
        row.registration = ticket->id;
        row.name = ticket->name;
        row.seat = ticket->seat;
        return row;
    };
    if (ticket->state == TicketState::used) {
        const auto seen = work.one<Seen>(queries::check_in_of, edition.county, ticket->id).value();
        if (seen.id == entry.id) return with(answer(entry, CheckInOutcome::taken, "已签到", "checked in"));
        return with(answer(entry, CheckInOutcome::already, fmt::format("{} 已由 {} 办理签到，一张入场券只能用一次", seen.at.to_string().substr(11, 5), seen.by_name), fmt::format("used at {} with {}; a ticket serves once", seen.at.to_string().substr(11, 5), seen.by_name)));
    }
    if (ticket->state == TicketState::ended) return with(answer(entry, CheckInOutcome::ended, "报名已经取消", "the registration was given up"));
    if (ticket->state == TicketState::waiting) return with(answer(entry, CheckInOutcome::waiting, "在候补名单上，还没有座位", "on the waiting list, without a seat yet"));
    const auto day = entry.device_at.date();
    if (day < announced.starts_at.date() || day > announced.ends_at.date() || entry.device_at > work.now().plus(std::chrono::hours{1}))
        return with(answer(entry, CheckInOutcome::not_today, fmt::format("签到时间 {} 不在活动日期 {} 内，请核对手机的日期", day.to_string(), announced.starts_at.date().to_string()), "the time of check-in is not on the day of the event; check the date of the phone"));
    if (work.one<RegistrationId>(queries::check_in_by_id, edition.county, entry.id)) return with(answer(entry, CheckInOutcome::unknown, "这个编号已用于另一次签到，请重新扫描", "this id belongs to another check-in; scan again"));
    work.run(queries::insert_check_in, work.county(), ticket->id, entry.id, edition.id, ticket->seat, entry.way, entry.device_at, work.now(), actor_key(work.actor()), work.actor().name);
    return with(answer(entry, CheckInOutcome::taken, "已签到", "checked in"));
}

}  // namespace

Result<EventDoorView> show_door(Work& work, const OneEventEdition& query) {
    TRY(const EditionNow edition, require_edition(work, query.county, query.id));
    TRY_DO(require_right(work, permissions::door, edition.body_path));
    EventDoorView view;
    view.head = row_of(edition, announcement_of(work, edition.county, edition.id));
    view.people = work.all<EventDoorRow>(queries::door_of_edition, edition.county, edition.id);
    view.actions = {action_of("check_in", not_at_the_door(work, edition))};
    return view;
}

Result<EventCheckInAnswer> check_in(Work& work, const CheckInAtEvent& command) {
    TRY(const EditionNow edition, require_edition(work, command.county, command.edition));
    if (command.entries.empty() || command.entries.size() > 200) return field_problem("entries", "entries-invalid", "一次提交 1 到 200 条签到", "between 1 and 200 at once");
    TRY_DO(require_right(work, permissions::door, edition.body_path));
    EventCheckInAnswer view;
    view.checked_in = edition.checked_in;
    const auto closed = not_at_the_door(work, edition);
    const auto announced = announcement_of(work, edition.county, edition.id);
    for (const auto& entry : command.entries) {
        if (closed || !announced) {
            view.rows.push_back(answer(entry, CheckInOutcome::not_open, closed ? closed->detail : "这一期还没有公告", closed ? closed->detail_en : "not announced yet"));
            continue;
        }
        view.rows.push_back(one(work, edition, *announced, entry));
    }
    if (const auto after = find_edition(work, edition.county, edition.id)) view.checked_in = after->checked_in;
    work.record("events.check_in", "event", edition.id.to_string(), json::value{{"entries", static_cast<std::int64_t>(command.entries.size())}, {"checked_in", view.checked_in}});
    return view;
}

}  // namespace luoshi::programmes::events::series
