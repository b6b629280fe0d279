// Registration by anybody: a seat while there is one, then the waiting list; a ticket; giving it up.
#include "programmes/events/series/people.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "identity/api.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/token.hpp"
#include "platform/http/offset.hpp"

namespace luoshi::programmes::events::series {
namespace {

std::string phone_place(RegistrationId id) { return "events.registration.phone/" + id.to_string(); }
std::string token_place(RegistrationId id) { return "events.registration.token/" + id.to_string(); }

// A mobile number of the mainland: 11 digits from 13 on.
std::optional<std::string> mobile_number(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c == ' ' || c == '-') continue;
        if (c < '0' || c > '9') return std::nullopt;
        digits += c;
    }
    if (digits.size() != 11 || digits[0] != '1' || digits[1] < '3') return std::nullopt;
    return digits;
}

// Six digits that nobody of the edition has, to be typed where no camera reads.
std::string fresh_code(Work& work, EditionId edition) {
    for (;;) {
        std::uint32_t number = 0;
        for (const auto byte : work.random().bytes<4>()) number = number << 8U | byte;
        auto code = fmt::format("{:06}", number % 1'000'000U);
        if (!work.one<std::int64_t>(queries::code_taken, work.county(), edition, code)) return code;
    }
}

std::optional<Problem> may_not_register(const EditionNow& edition, const std::optional<EventAnnouncementRow>& announced, Date today, Instant now) {
    if (edition.state != EditionState::open || !announced)
        return Problem{Code::conflict, "not-open", fmt::format("这一期现在是“{}”，不能报名", state_words(edition.state)), "registration is not open"};
    if (today > announced->register_until || now >= announced->ends_at)
        return Problem{Code::conflict, "registration-over", fmt::format("报名已于 {} 截止", announced->register_until.to_string()), "registration is over"};
    return std::nullopt;
}

std::optional<Problem> may_not_give_up(const TicketNow& ticket, const EditionNow& edition) {
    if (ticket.state == TicketState::used) return Problem{Code::conflict, "already-in", "已经签到，不能再取消", "the ticket has been used"};
    if (ticket.state == TicketState::ended) return Problem{Code::conflict, "ended-already", "报名已经取消", "it was given up before"};
    if (edition.state != EditionState::open) return Problem{Code::conflict, "not-open", "活动已经结束或者取消，不用再取消报名", "the event is over or cancelled"};
    return std::nullopt;
}

Result<EventTicketView> view_of(Work& work, const TicketNow& ticket) {
    const auto edition = find_edition(work, ticket.county, ticket.edition);
    const auto announced = announcement_of(work, ticket.county, ticket.edition);
    if (!edition || !announced) return no_such_edition();
    EventTicketView view;
    view.id = ticket.id;
    view.edition = edition->id;
    view.county = ticket.county;
    view.series_title = edition->series_title;
    view.title = announced->title;
    view.number = edition->number;
    view.edition_state = edition->state;
    view.starts_at = announced->starts_at;
    view.ends_at = announced->ends_at;
    view.place = announced->place;
    view.name = ticket.name;
    view.unit = ticket.unit;
    view.state = ticket.state;
    view.seat = ticket.seat;
    if (ticket.state == TicketState::waiting) view.ahead = work.one<std::int64_t>(queries::ahead_of, ticket.county, ticket.edition, ticket.serial).value_or(0);
    view.token = identity::field_keys().unseal(ticket.token_sealed, token_place(ticket.id));
    view.code = ticket.code;
    view.change = announced->reason;
    view.give_up = action_of("give_up", may_not_give_up(ticket, *edition));
    return view;
}

Problem no_such_ticket() { return {Code::missing, "no-such-ticket", "没有这张入场券，请核对链接是否完整", "there is no such ticket; check that the link is whole"}; }

Result<EventTicketView> ticket_again(Work& work, RegistrationId id) {
    const auto ticket = work.one<TicketNow>(queries::ticket_by_id, work.county(), id);
    if (!ticket) return no_such_ticket();
    return view_of(work, *ticket);
}

Result<EventTicketView> enter(Work& work, const RegisterForEvent& command, std::optional<AccountId> account) {
    const auto edition = command.county == work.county() ? find_edition(work, work.county(), command.edition) : std::nullopt;
    if (!edition || edition->state == EditionState::planned) return no_such_edition();
    const auto asked = crypto::sha256_hex(json::to_json(command));
    if (const auto known = work.one<std::string>(queries::registration_asked, work.county(), command.id)) {
        if (*known == asked) return ticket_again(work, command.id);
        return id_taken();
    }
    const auto announced = announcement_of(work, work.county(), edition->id);
    if (auto problem = may_not_register(*edition, announced, work.today(), work.now())) return *std::move(problem);
    TRY_DO(require_words("name", command.name, 50));
    if (characters(command.unit) > 200) TRY_DO(require_words("unit", command.unit, 200));
    const auto phone = mobile_number(command.phone);
    if (!phone) return field_problem("phone", "phone-invalid", "请填写 11 位手机号码", "give a mobile number of 11 digits");
    const auto who = identity::field_keys().search_digest(crypto::Algorithm::sha256, *phone, "events.registration.phone");
    if (work.one<std::string>(queries::standing_of_person, work.county(), edition->id, who))
        return Problem{Code::conflict, "registered-already", "这个手机号已经报过名；请打开报名后得到的入场券链接，或者联系主办单位", "this number is registered already; open the ticket that you were given, or ask the organiser"};
    const auto token = crypto::random_token(work.random(), 16);
    work.run(queries::insert_registration, work.county(), command.id, edition->id, work.one<std::int64_t>(queries::last_registration, work.county(), edition->id).value_or(0) + 1, command.name, command.unit,
             identity::field_keys().seal(crypto::SealAlgorithm::aes256_gcm, *phone, phone_place(command.id), work.random()), phone->substr(7), who, account, token_digest(token),
             identity::field_keys().seal(crypto::SealAlgorithm::aes256_gcm, token, token_place(command.id), work.random()), fresh_code(work, edition->id), asked,
             work.one<std::int64_t>(queries::open_serial, work.county(), edition->id).value(), work.now());
    work.run(queries::insert_place, work.county(), command.id, edition->id, who, std::nullopt, announced->version, announced->capacity);
    seat_who_waits(work, work.county(), edition->id);
    work.record("events.register", "event", edition->id.to_string(), json::value{{"registration", command.id.to_string()}});
    return ticket_again(work, command.id);
}

void end(Work& work, const TicketNow& ticket, std::string_view way, std::string_view words) {
    work.run(queries::drop_place, ticket.county, ticket.id);
    work.run(queries::insert_end, ticket.county, ticket.id, way, words, work.now(), way == "self" ? std::string() : work.actor().name);
    seat_who_waits(work, ticket.county, ticket.edition);
    work.record("events.give_up", "event", ticket.edition.to_string(), json::value{{"registration", ticket.id.to_string()}, {"way", way}});
}

}  // namespace

void seat_who_waits(Work& work, std::string_view county, EditionId edition) {
    const auto announced = announcement_of(work, county, edition);
    if (!announced) return;
    for (;;) {
        const auto first = work.one<RegistrationId>(queries::first_waiting, county, edition);
        if (!first) return;
        const auto seat = work.one<std::int64_t>(queries::free_seat, county, edition).value();
        if (seat > announced->capacity) return;
        work.run(queries::give_seat, county, *first, seat, announced->version, announced->capacity);
    }
}

Result<EventTicketView> register_for_event(Work& work, const RegisterForEvent& command) { return enter(work, command, std::nullopt); }

Result<EventTicketView> register_own(Work& work, const RegisterForEvent& command) { return enter(work, command, work.actor().account); }

Result<EventTicketView> show_ticket(Work& work, const EventTicketQuestion& query) {
    const auto ticket = work.one<TicketNow>(queries::ticket_by_digest, token_digest(query.token));
    if (!ticket) return no_such_ticket();
    return view_of(work, *ticket);
}

Result<EventTicketView> give_up_ticket(Work& work, const GiveUpEventTicket& command) {
    const auto ticket = work.one<TicketNow>(queries::ticket_by_digest, token_digest(command.token));
    if (!ticket || ticket->county != work.county()) return no_such_ticket();
    const auto edition = find_edition(work, ticket->county, ticket->edition);
    if (!edition) return no_such_edition();
    if (ticket->state == TicketState::ended) return view_of(work, *ticket);
    if (auto problem = may_not_give_up(*ticket, *edition)) return *std::move(problem);
    end(work, *ticket, "self", "");
    return ticket_again(work, ticket->id);
}

Result<EventTickets> find_own_tickets(Work& work, const NoEventQuestion&) {
    EventTickets view;
    if (!work.actor().account) return view;
    for (const auto& ticket : work.all<TicketNow>(queries::tickets_of_account, *work.actor().account)) {
        TRY(EventTicketView one, view_of(work, ticket));
        view.items.push_back(std::move(one));
    }
    return view;
}

Result<http::Page<EventRegistrationRow>> find_registrations(Work& work, const FindEventRegistrations& query) {
    TRY(const EditionNow edition, require_edition(work, query.county, query.edition));
    if (auto problem = not_the_organiser(work, edition)) return *std::move(problem);
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    http::Page<EventRegistrationRow> page;
    page.items = work.all<EventRegistrationRow>(queries::registrations_of_edition, edition.county, edition.id, limit + 1, offset);
    if (static_cast<std::int64_t>(page.items.size()) > limit) {
        page.items.pop_back();
        page.next = std::to_string(offset + limit);
    }
    return page;
}

Result<EventEditionView> end_registration(Work& work, const EndEventRegistration& command) {
    TRY(const EditionNow edition, require_edition(work, command.county, command.edition));
    if (auto problem = not_the_organiser(work, edition)) return *std::move(problem);
    const auto ticket = work.one<TicketNow>(queries::ticket_by_id, work.county(), command.registration);
    if (!ticket || ticket->edition != edition.id) return no_such_ticket();
    if (ticket->state == TicketState::ended) return show_edition(work, {edition.id, edition.county});
    if (auto problem = may_not_give_up(*ticket, edition)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 300));
    end(work, *ticket, "organiser", command.words);
    return show_edition(work, {edition.id, edition.county});
}

}  // namespace luoshi::programmes::events::series
