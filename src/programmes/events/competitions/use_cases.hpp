// Every use case of competitions.
#pragma once
#include "programmes/events/competitions/views.hpp"

namespace luoshi::programmes::events::competitions {

// Editions
Result<EditionFileView> make_edition(Work& work, const MakeEdition& command);
Result<EditionFileView> change_edition(Work& work, const ChangeEdition& command);
Result<EditionFileView> publish_edition(Work& work, const PublishEdition& command);
Result<EditionFileView> show_edition(Work& work, const OneEdition& query);
Result<http::Page<EditionRow>> find_editions(Work& work, const FindEditions& query);

// Entries
Result<EntryFileView> enter_competition(Work& work, const EnterCompetition& command);
Result<EntrySheetRead> read_entry_sheet(Work& work, const ReadEntrySheet& command);
Result<EntryFileView> step_entry(Work& work, const StepEntry& command);
Result<EntryFileView> show_entry(Work& work, const OneEntry& query);
Result<http::Page<EntryRow>> find_entries(Work& work, const FindEntries& query);

// The organiser's event
Result<EventDeskView> show_event(Work& work, const OneCompetitionEvent& query);
Result<EventDeskView> appoint_judge(Work& work, const AppointJudge& command);
Result<EventDeskView> excuse_judge(Work& work, const ExcuseJudge& command);
Result<EventDeskView> draw_codes(Work& work, const DrawCodes& command);
Result<CodeSlips> show_codes(Work& work, const DrawCodes& query);
Result<EventDeskView> open_codes(Work& work, const OneCompetitionEvent& command);
Result<EventDeskView> announce_event(Work& work, const OneCompetitionEvent& command);
Result<EventDeskView> close_event(Work& work, const OneCompetitionEvent& command);

// The judge
Result<OwnJudgings> find_own_judgings(Work& work, const NoCompetitionQuestion& query);
Result<JudgingView> show_judging(Work& work, const OneJudge& query);
Result<JudgingView> declare_avoidance(Work& work, const DeclareAvoidance& command);
Result<JudgingView> save_mark(Work& work, const SaveMark& command);
Result<JudgingView> recuse_from_code(Work& work, const RecuseFromCode& command);
Result<JudgingView> sign_marks(Work& work, const OneJudge& command);

// Appeals and certificates
Result<EntryFileView> file_appeal(Work& work, const FileCompetitionAppeal& command);
Result<EntryFileView> appeal_further(Work& work, const FurtherCompetitionAppeal& command);
Result<EventDeskView> decide_appeal(Work& work, const DecideCompetitionAppeal& command);
Result<http::FileReply> print_certificate(Work& work, const OneCertificate& query);

// Anybody
Result<PublicEditions> show_public_editions(Work& work, const NoCompetitionQuestion& query);
Result<PublicEditionView> show_public_edition(Work& work, const PublicEditionQuestion& query);
Result<CertificateCheck> check_certificate(Work& work, const CheckCertificate& query);

}  // namespace luoshi::programmes::events::competitions
