// Every use case of enrolment. Routes, jobs and tests call the same functions.
#pragma once
#include <span>

#include "afterschool/enrolment/base_group_views.hpp"
#include "afterschool/enrolment/commands.hpp"
#include "afterschool/enrolment/standing.hpp"
#include "afterschool/enrolment/views.hpp"
#include "afterschool/enrolment/voluntariness.hpp"
#include "foundation/result.hpp"
#include "platform/http/asked.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

// Rounds
Result<RoundView> plan_round(Work& work, const PlanRound& command);
Result<RoundView> change_round(Work& work, const ChangeRound& command);
Result<RoundView> publish_round(Work& work, const StepRound& command);
Result<RoundView> cancel_round(Work& work, const CancelRound& command);
Result<RoundView> freeze_closed_round(Work& work, const StepRound& command);
Result<RoundView> add_places(Work& work, const AddPlaces& command);
Result<http::Page<RoundRow>> find_rounds(Work& work, const FindRounds& command);
Result<RoundView> show_round(Work& work, const OneRound& command);
Result<CockpitView> show_cockpit(Work& work, const OneRound& command);
Result<http::Topic> follow_round(Work& work, const OneRound& command);

// Choosing
using SignUp = http::Asked<TakeSeat, StandingSeen>;
std::vector<Result<SeatReceipt>> take_seats(Work& work, std::span<const SignUp> asked);
std::vector<StandingSeen> look_at_sign_ups(Work& work, std::span<const SignUp> asked);
Result<SeatReceipt> take_seat(Work& work, const TakeSeat& command);  // the same for one, by the Work's own actor
Result<SeatReceipt> enter_seat(Work& work, const EnterSeat& command);
Result<WishesReceipt> hand_in_wishes(Work& work, const HandInWishes& command);
Result<BaseView> choose_base(Work& work, const ChooseBase& command);
// The class teacher sees what the family would see, to enter it for a family without a phone.
Result<ChildView> show_pupil_of_class(Work& work, const ShowChild& command);
Result<Nothing> give_back(Work& work, const GiveBack& command);
Result<ChildWaiting> join_waiting(Work& work, const JoinWaiting& command);
Result<Nothing> leave_waiting(Work& work, const LeaveWaiting& command);
Result<Nothing> answer_offer(Work& work, const AnswerOffer& command);
Result<Nothing> answer_entry(Work& work, const AnswerEntry& command);
Result<Nothing> answer_group(Work& work, const AnswerGroup& command);
Result<std::vector<ChildRow>> find_children(Work& work, const NoQuestion&);
Result<ChildView> show_child(Work& work, const ShowChild& command);
Result<ClassChoices> show_class_choices(Work& work, const ShowClassChoices& command);
Result<ClassOfTerm> show_class_of_term(Work& work, const ShowClassOfTerm& command);  // "no-such-plan"

// Seats given by the school
Result<SeatReceipt> give_seat(Work& work, const GiveSeat& command);  // "reason-missing", "course-in-draw"
// What the pupil holds in the round's term, and which courses of the round it can be given; "no-such-pupil".
Result<PupilSeats> show_pupil_seats(Work& work, const ShowPupilSeats& command);
Result<Nothing> take_seat_away(Work& work, const TakeSeatAway& command);
Result<GroupCaseView> open_group_case(Work& work, const OpenGroupCase& command);
Result<GroupCaseView> close_group_case(Work& work, const CloseGroupCase& command);

// Public
Result<http::Page<PublicRound>> find_public_rounds(Work& work, const FindPublicRounds& command);
Result<PublicRound> show_public_round(Work& work, const OneRound& command);
Result<SeatBoard> show_board(Work& work, const OneRound& command);

}  // namespace luoshi::afterschool::enrolment
