// Every use case of attendance. Routes, the command line, jobs and tests call the same functions.
#pragma once
#include "afterschool/attendance/commands.hpp"
#include "afterschool/attendance/views.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::attendance {

// Teachers
Result<TeacherDay> show_teacher_day(Work& work, const ShowTeacherDay& command);
Result<RegisterView> show_register(Work& work, const OneSession& command);
Result<SyncView> hand_in_register(Work& work, const HandInRegister& command);
Result<RegisterView> close_register(Work& work, const CloseRegister& command);
Result<CheckInView> check_in(Work& work, const CheckIn& command);
Result<HealthNoteView> reveal_health_note(Work& work, const RevealHealthNote& command);
Result<HandOverList> show_hand_over(Work& work, const OneSession& command);
Result<http::Kept<HandedOver>> hand_over(Work& work, const HandOver& command);

// Corrections
Result<CorrectionRow> ask_correction(Work& work, const AskCorrection& command);
Result<CorrectionRow> decide_correction(Work& work, const DecideCorrection& command);
Result<http::Page<CorrectionRow>> find_corrections(Work& work, const FindCorrections& command);

// Families
Result<FamilyDay> show_family_day(Work& work, const NoQuestion& command);
Result<MonthView> show_month(Work& work, const ShowMonth& command);
Result<LeaveView> preview_leave(Work& work, const PreviewLeave& command);
Result<LeaveView> ask_leave(Work& work, const AskLeave& command);
Result<LeaveView> withdraw_leave(Work& work, const OneLeave& command);
Result<LeaveList> find_leaves(Work& work, const OneChild& command);
Result<LeaveView> preview_called_leave(Work& work, const PreviewCalledLeave& command);
Result<LeaveView> enter_called_leave(Work& work, const EnterCalledLeave& command);
Result<LeaveList> find_called_leaves(Work& work, const OneChild& command);
Result<PickupCodeView> make_pickup_code(Work& work, const MakePickupCode& command);
Result<WayHome> show_way_home(Work& work, const OneChild& command);
Result<WayHome> add_collector(Work& work, const AddCollector& command);
Result<WayHome> end_collector(Work& work, const OneCollector& command);
Result<WayHome> give_permit(Work& work, const GivePermit& command);
Result<WayHome> end_permit(Work& work, const OnePermit& command);
Result<WayHome> write_health_note(Work& work, const WriteHealthNote& command);

// The school's desk and the county
Result<SchoolDay> show_school_day(Work& work, const ShowSchoolDay& command);
Result<OpenRegisters> find_open_registers(Work& work, const FindOpenRegisters& command);
Result<BanList> find_bans(Work& work, const FindBans& command);
Result<BanRow> enter_ban(Work& work, const EnterBan& command);
Result<Nothing> end_ban(Work& work, const EndBan& command);
Result<IncidentView> record_incident(Work& work, const RecordIncident& command);
Result<IncidentView> add_to_incident(Work& work, const AddToIncident& command);
Result<IncidentView> show_incident(Work& work, const OneIncident& command);
Result<http::Page<IncidentRow>> find_incidents(Work& work, const FindIncidents& command);
Result<PatrolRow> record_patrol(Work& work, const RecordPatrol& command);
Result<PatrolList> find_patrols(Work& work, const FindPatrols& command);
Result<DayFiguresList> show_day_figures(Work& work, const ShowDayFigures& command);

}  // namespace luoshi::afterschool::attendance
