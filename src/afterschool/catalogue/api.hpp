// afterschool/catalogue: term plans, slots, rooms, teachers, courses, outside bodies and needs surveys.
//
// What always holds: a school has one live plan for a term; no plan is published without a consultation on the same
// slots and prices and without the bureau's approval; an approved price never changes, a new one needs a new approval
// and never reaches who signed before.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "afterschool/catalogue/lines.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

// ---- for other rooms: no permission is asked, the caller has asked its own
// ----------------------------------------------

std::optional<PlanLine> find_plan(Work& work, PlanId id);
// The live one; nothing after it ended.
std::optional<PlanLine> plan_of_term(Work& work, std::string_view county, BodyId school, int school_year,
                                     org::TermKind term);
// Whom a plan of this school has to serve, whether or not it offers them anything: the compulsory grades with an open
// class; those of the school's stage where no class is entered yet.
std::vector<int> grades_to_serve(Work& work, std::string_view county, BodyId school);
std::vector<SlotLine> slots_of_plan(Work& work, std::string_view county, PlanId plan);  // by first weekday and start

std::optional<CourseLine> find_course(Work& work, CourseId id);
std::vector<CourseLine> courses_of_plan(Work& work, std::string_view county,
                                        PlanId plan);  // all states; base first, then by slot and name

std::vector<AssistantLine> assistants_of_plan(Work& work, std::string_view county, PlanId plan);  // by name

// The approved price per lesson, in fen, that holds for whoever signed at that instant; nothing before the first
// approval.
std::optional<std::int64_t> price_at(Work& work, std::string_view county, CourseId course, Instant signed_at);
struct ApprovedPrice {
    Instant decided_at;
    std::int64_t price_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ApprovedPrice, (), (decided_at, price_fen))
// All of them, the latest approval first: of those decided by then, the first is the one that price_at answers.
std::vector<ApprovedPrice> approved_prices(Work& work, std::string_view county, CourseId course);

std::vector<RoomLine> rooms_of_school(Work& work, std::string_view county, BodyId school);
std::vector<TeacherLine> teachers_of_school(Work& work, std::string_view county, BodyId school);
std::optional<TeacherLine> find_teacher(Work& work, std::string_view county, TeacherId id);
std::vector<TeacherLine> teachers_of_account(Work& work,
                                             AccountId account);  // as whom this account teaches, in any school

// Stops an offered course for good (too few pupils, no teacher). Emits catalogue.course_stopped. Refuses
// "no-such-course", "course-not-running".
Result<Nothing> stop_course_for(Work& work, std::string_view county, CourseId course, std::string_view reason);

// Asks every family of the plan's school, without names and with the same questions as everywhere, whether taking part was free; runs until that day.
// Who may see plans of the school sees the result afterwards, counts only. Refuses "id-taken".
Result<Nothing> ask_voluntariness(Work& work, const PlanLine& plan, SurveyId id, Date closes_on);
// The bureau that approves the plans of a school.
bool decides_on_plans(const Actor& actor, std::string_view school_path);

// Keys for foreign keys from later rooms: needs_survey (county, id) · service_plan (county, id), (county, id, school) · plan_slot (county, plan,
// code) · course (county, id), (county, plan, id), (county, plan, slot, id), (county, school, id) · school_room
// (county, id), (county, school, id) · service_teacher (county, id), (county, school, id) · outside_listing (county,
// id), (county, id, body).
//
// Events (outbox): catalogue.plan_approved {county, plan, school, school_year, term} · catalogue.plan_published {the
// same} · catalogue.plan_ended {the same, reason} · catalogue.course_stopped {county, plan, school, course, reason} ·
// catalogue.approval_taken_back {county, plan, school, school_year, term} · catalogue.price_changed {county, course, price_fen} · catalogue.survey_opened {county, survey} · catalogue.outside_body_expired {county, listing, body, what,
// courses}

}  // namespace luoshi::afterschool::catalogue
