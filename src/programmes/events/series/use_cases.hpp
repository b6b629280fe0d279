// What can be done here. Permissions are asked inside; README.md says what always holds.
#pragma once
#include "programmes/events/series/views.hpp"

namespace luoshi::programmes::events::series {

Result<KeptEventFile> keep_event_file(Work& work, const KeepEventFile& command);
Result<http::FileReply> fetch_event_file(Work& work, const EventFileOf& query);

Result<http::Page<EventSeriesRow>> find_series(Work& work, const FindEventSeries& query);
Result<EventSeriesView> show_series(Work& work, const OneEventSeries& query);
Result<EventSeriesView> make_series(Work& work, const MakeEventSeries& command);
Result<EventSeriesView> set_frequency(Work& work, const SetEventFrequency& command);

Result<EventEditionView> show_edition(Work& work, const OneEventEdition& query);
Result<EventEditionView> plan_edition(Work& work, const PlanEventEdition& command);
Result<EventEditionView> announce_edition(Work& work, const AnnounceEventEdition& command);
Result<EventEditionView> step_edition(Work& work, const StepEventEdition& command);
Result<EventEditionView> record_edition(Work& work, const RecordEventEdition& command);

Result<http::Page<EventRegistrationRow>> find_registrations(Work& work, const FindEventRegistrations& query);
Result<EventTicketView> register_for_event(Work& work, const RegisterForEvent& command);      // anybody
Result<EventTicketView> register_own(Work& work, const RegisterForEvent& command);            // with an account
Result<EventTicketView> show_ticket(Work& work, const EventTicketQuestion& query);
Result<EventTicketView> give_up_ticket(Work& work, const GiveUpEventTicket& command);
Result<EventTickets> find_own_tickets(Work& work, const NoEventQuestion& query);
Result<EventEditionView> end_registration(Work& work, const EndEventRegistration& command);   // by the organiser, with a reason

Result<EventDoorView> show_door(Work& work, const OneEventEdition& query);
Result<EventCheckInAnswer> check_in(Work& work, const CheckInAtEvent& command);

Result<http::Page<EventBriefRow>> find_briefs(Work& work, const FindEventBriefs& query);
Result<EventBriefView> show_brief(Work& work, const OneEventBrief& query);
Result<EventBriefView> enter_brief(Work& work, const EnterEventBrief& command);
Result<EventBriefView> use_brief(Work& work, const UseEventBrief& command);

Result<http::Page<PublicEventRow>> find_public_events(Work& work, const FindPublicEvents& query);
Result<PublicEventView> show_public_event(Work& work, const OnePublicEvent& query);
Result<http::Page<PublicBriefRow>> find_public_briefs(Work& work, const FindPublicBriefs& query);
Result<http::FileReply> fetch_public_picture(Work& work, const PublicEventPicture& query);

}  // namespace luoshi::programmes::events::series
