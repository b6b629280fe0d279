#include "platform/http/rows.hpp"
#include "programmes/events/series/api.hpp"
#include "programmes/events/series/use_cases.hpp"

namespace luoshi::programmes::events::series {
namespace {

// Tickets travel in bodies, never in addresses. Nobody guesses 128 bits, and a whole hall opens its tickets from one address: only registering is strict.
const http::Route rows[] = {
    http::upload<&keep_event_file>("/api/events/files", "keepEventFile", permissions::write),
    http::get<&fetch_event_file>("/api/events/files/{subject}/{sha256}", "fetchEventFile", permissions::read),
    http::get<&find_series>("/api/events/series", "findEventSeries", permissions::read),
    http::post<&make_series>("/api/events/series", "makeEventSeries", permissions::confirm),
    http::get<&show_series>("/api/events/series/{id}", "showEventSeries", permissions::read),
    http::post<&set_frequency>("/api/events/series/{series}/frequency", "setEventFrequency", permissions::confirm),
    http::post<&plan_edition>("/api/events/series/{series}/editions", "planEventEdition", permissions::write),
    http::get<&show_edition>("/api/events/editions/{id}", "showEventEdition", permissions::read),
    http::post<&announce_edition>("/api/events/editions/{edition}/announcements", "announceEventEdition", permissions::write),
    http::post<&step_edition>("/api/events/editions/{edition}/steps", "stepEventEdition", permissions::write),
    http::post<&record_edition>("/api/events/editions/{edition}/record", "recordEventEdition", permissions::write),
    http::get<&find_registrations>("/api/events/editions/{edition}/registrations", "findEventRegistrations", permissions::write),
    http::post<&end_registration>("/api/events/editions/{edition}/registrations/{registration}/end", "endEventRegistration", permissions::write),
    http::get<&show_door>("/api/events/editions/{id}/door", "showEventDoor", permissions::door),
    http::post<&check_in>("/api/events/editions/{edition}/check-ins", "checkInAtEvent", permissions::door),
    http::get<&find_briefs>("/api/events/briefs", "findEventBriefs", permissions::read),
    http::post<&enter_brief>("/api/events/briefs", "enterEventBrief", permissions::write),
    http::get<&show_brief>("/api/events/briefs/{id}", "showEventBrief", permissions::read),
    http::post<&use_brief>("/api/events/briefs/{brief}/uses", "useEventBrief", permissions::write),

    http::get<&find_own_tickets>("/api/own-event-tickets", "findOwnEventTickets", signed_in),
    http::post<&register_own>("/api/own-event-tickets", "registerOwnForEvent", signed_in),
    http::get<&find_public_events>("/api/public/events", "findPublicEvents", public_access),
    http::get<&show_public_event>("/api/public/events/{id}", "showPublicEvent", public_access),
    http::get<&fetch_public_picture>("/api/public/events/{edition}/pictures/{sha256}", "fetchPublicEventPicture", public_access),
    http::get<&find_public_briefs>("/api/public/event-briefs", "findPublicEventBriefs", public_access),
    http::post<&register_for_event>("/api/public/events/{edition}/registrations", "registerForEvent", public_access, http::Rate::strict),
    http::ask<&show_ticket>("/api/public/event-tickets", "showEventTicket", public_access),
    http::post<&give_up_ticket>("/api/public/event-tickets/give-up", "giveUpEventTicket", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

std::vector<std::string_view> unlinked_operations() {
    std::vector<std::string_view> operations;
    for (const auto& row : rows) {
        if (row.path.starts_with("/api/public/") && row.verb != http::Verb::get) operations.push_back(row.operation);
    }
    return operations;
}

}  // namespace luoshi::programmes::events::series
