#include "afterschool/enrolment/routes.hpp"

#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/enrolment/waiting_room.hpp"
#include "platform/http/together.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

using http::events;
using http::get;
using http::get_kept;
using http::post;
using http::post_together;
using http::put;

// Guardians hold no permission: rows that say signed_in ask for the binding to the child, and what is not theirs does
// not exist (404).
const http::Route all_rows[] = {
    get<&find_rounds>("/api/enrolment/rounds", "findEnrolmentRounds", permissions::read),
    post<&plan_round>("/api/enrolment/rounds", "planEnrolmentRound", permissions::rounds),
    get<&show_round>("/api/enrolment/rounds/{id}", "showEnrolmentRound", permissions::read),
    put<&change_round>("/api/enrolment/rounds/{id}", "changeEnrolmentRound", permissions::rounds),
    post<&publish_round>("/api/enrolment/rounds/{id}/publish", "publishEnrolmentRound", permissions::rounds),
    post<&cancel_round>("/api/enrolment/rounds/{id}/cancel", "cancelEnrolmentRound", permissions::rounds),
    post<&freeze_closed_round>("/api/enrolment/rounds/{id}/freeze", "freezeEnrolmentRound", permissions::rounds),
    post<&add_places>("/api/enrolment/rounds/{id}/places", "addEnrolmentPlaces", permissions::seats),
    get<&show_cockpit>("/api/enrolment/rounds/{id}/cockpit", "showEnrolmentCockpit", permissions::read),
    events<&follow_round>("/api/enrolment/rounds/{id}/events", "followEnrolmentRound", permissions::read),
    post<&give_seat>("/api/enrolment/rounds/{round}/seats", "giveSeat", permissions::seats),
    get<&show_pupil_seats>("/api/enrolment/rounds/{round}/pupils/{pupil}", "showPupilSeats", permissions::seats),
    get<&show_class_choices>("/api/enrolment/rounds/{id}/classes/{class}", "showClassChoices", permissions::enter),
    get<&show_class_of_term>("/api/enrolment/classes/{class}", "showClassOfTerm", permissions::enter),

    get<&find_children>("/api/enrolment/children", "findChildrenEnrolment", signed_in),
    get<&show_child>("/api/enrolment/children/{pupil}", "showChildEnrolment", signed_in),
    post_together<&take_seats, &admit_sign_up, &look_at_sign_ups>("/api/enrolment/seats", "takeSeat", signed_in),
    post<&give_back>("/api/enrolment/seats/{id}/give-back", "giveSeatBack", signed_in),
    post<&hand_in_wishes>("/api/enrolment/rounds/{round}/wishes", "handInWishes", signed_in),
    post<&choose_base>("/api/enrolment/base-places", "chooseBasePlace", signed_in),
    post<&join_waiting>("/api/enrolment/waiting", "joinWaitingList", signed_in),
    post<&leave_waiting>("/api/enrolment/waiting/{id}/leave", "leaveWaitingList", signed_in),
    post<&answer_offer>("/api/enrolment/offers/{id}/answer", "answerOffer", signed_in),
    post<&answer_entry>("/api/enrolment/entries/{id}/answer", "answerEntry", signed_in),
    post<&answer_group>("/api/enrolment/group-cases/{id}/answer", "answerGroupCase", signed_in),

    get<&show_pupil_of_class>("/api/enrolment/entries/pupils/{pupil}", "showPupilForEntry", permissions::enter),
    post<&enter_seat>("/api/enrolment/entries/seats", "enterSeat", permissions::enter),
    post<&take_seat_away>("/api/enrolment/seats/{id}/take-away", "takeSeatAway", permissions::seats),
    post<&open_group_case>("/api/enrolment/group-cases", "openGroupCase", permissions::seats),
    post<&close_group_case>("/api/enrolment/group-cases/{id}/close", "closeGroupCase", permissions::seats),

    // The bureau asks too, which holds no right to rounds: the use case says who may.
    post<&ask_voluntariness>("/api/enrolment/plans/{plan}/voluntariness", "askVoluntariness", permissions::read),
    get<&show_base_groups>("/api/enrolment/plans/{plan}/base-groups", "showBaseGroups", permissions::read),
    post<&merge_base_group>("/api/enrolment/base-groups/{course}/merge", "mergeBaseGroup", permissions::seats),
    post<&move_base_class>("/api/enrolment/base-groups/{course}/move-class", "moveBaseClass", permissions::seats),

    get<&find_public_rounds>("/api/public/enrolment/rounds", "findPublicRounds", public_access),
    get_kept<&show_public_round, 2000>("/api/public/enrolment/rounds/{id}", "showPublicRound"),
    http::get_at_once<&stand_in_line>("/api/public/enrolment/rounds/{id}/line", "standInLine"),
    get_kept<&show_board, 500>("/api/public/enrolment/rounds/{id}/board", "showSeatBoard"),
};

}  // namespace

std::span<const http::Route> routes() { return all_rows; }

}  // namespace luoshi::afterschool::enrolment
