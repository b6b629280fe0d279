// The use cases of the timetable, one line each; every one asks for its own rights.
#pragma once
#include "afterschool/timetable/balance_views.hpp"
#include "afterschool/timetable/commands.hpp"
#include "afterschool/timetable/proof_views.hpp"
#include "afterschool/timetable/session_views.hpp"
#include "afterschool/timetable/special_day_views.hpp"
#include "afterschool/timetable/timetable_views.hpp"
#include "afterschool/timetable/week_views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

// Timetables of plans
Result<http::Page<TimetableRow>> find_timetables(Work& work, const FindTimetables& query);
Result<WaitingPlans> find_waiting_plans(Work& work, const FindWaitingPlans& query);
Result<TimetableView> show_timetable(Work& work, const OneTimetable& query);
Result<MadeTimetable> make_timetable(Work& work, const MakeTimetable& command);
Result<Proof> show_proof(Work& work, const OneTimetable& query);
Result<Balance> show_balance(Work& work, const OneTimetable& query);
Result<TimetableView> publish_timetable(Work& work, const PublishTimetable& command);
Result<TimetableView> discard_draft(Work& work, const DiscardDraft& command);
Result<TimetableView> set_slot_time(Work& work, const SetSlotTime& command);
Result<WeekSuggestion> suggest_week(Work& work, const SuggestWeek& query);
Result<ArrangedCourse> set_assistants(Work& work, const SetAssistants& command);
Result<ArrangedCourse> arrange_course(Work& work, const ArrangeCourse& command);

// Sessions
Result<SessionList> find_sessions(Work& work, const FindSessions& query);
Result<SessionList> show_school_day(Work& work, const ShowSchoolDay& query);
Result<SessionPage> show_session(Work& work, const OneSession& query);
Result<ChangeCheck> check_change(Work& work, const CheckChange& query);
Result<SessionPage> change_session(Work& work, const ChangeSession& command);
Result<SessionPage> substitute(Work& work, const Substitute& command);
Result<SessionPage> swap_sessions(Work& work, const SwapSessions& command);
Result<SessionPage> cancel_session(Work& work, const CancelSession& command);
Result<StoppedDay> cancel_day(Work& work, const CancelDay& command);
Result<SessionPage> make_up(Work& work, const MakeUp& command);
Result<SessionPage> refund_session(Work& work, const RefundSession& command);

// Days that differ from the published calendar
Result<SpecialDays> show_special_days(Work& work, const ShowSpecialDays& query);
Result<SpecialDayEffect> check_special_day(Work& work, const CheckSpecialDay& query);
Result<SpecialDayEffect> check_withdrawal(Work& work, const OneSpecialDay& query);
Result<SpecialDayView> enter_special_day(Work& work, const EnterSpecialDay& command);
Result<Nothing> remove_special_day(Work& work, const RemoveSpecialDay& command);

// About the caller
Result<SessionList> show_own_sessions(Work& work, const OwnDays& query);
Result<FamilyTimetable> show_children_sessions(Work& work, const OwnDays& query);

}  // namespace luoshi::afterschool::timetable
