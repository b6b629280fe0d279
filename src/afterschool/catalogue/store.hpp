// Plans, courses and listings as rows, and what every use case of the catalogue begins with.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/catalogue/commands.hpp"
#include "afterschool/catalogue/lines.hpp"
#include "afterschool/catalogue/plan_states.hpp"
#include "foundation/result.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

struct SchoolRow {
    BodyId id;
    std::string county;
    std::string name;
    std::string path;
    std::string code;
    std::optional<Date> closed;
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
BOOST_DESCRIBE_STRUCT(SchoolRow, (), (id, county, name, path, code, closed, stage, tier))

struct PlanHead {
    PlanId id;
    std::int64_t version = 0;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string path;
    std::string school_code;  // of the body
    std::optional<Date> closed;
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
    PlanContent content;
    std::optional<int> lessons_end;
    std::string offer_digest;
    std::optional<std::string> consulted_digest;
    std::int64_t submissions = 0;
    std::optional<std::string> submitted_by;
    std::optional<Instant> approved_at;
    std::optional<std::string> approval_document;
    std::optional<Instant> published_at;
    std::optional<std::string> end_reason;

    bool consultation_fits() const { return consulted_digest && *consulted_digest == offer_digest; }
};
BOOST_DESCRIBE_STRUCT(PlanHead, (),
                      (id, version, county, school, school_name, path, school_code, closed, stage, tier, school_year,
                       term, state, content, lessons_end, offer_digest, consulted_digest, submissions, submitted_by,
                       approved_at, approval_document, published_at, end_reason))

struct SlotRow {
    std::string code;
    std::string name;
    int days = 0;
    int starts = 0;
    int ends = 0;
    int lessons = 0;
};
BOOST_DESCRIBE_STRUCT(SlotRow, (), (code, name, days, starts, ends, lessons))

struct CourseRow {
    CourseId id;
    std::int64_t version = 0;
    std::string county;
    BodyId school;
    PlanId plan;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    std::string item;
    int grades = 0;
    int places_min = 0;
    int places_max = 0;
    std::string slot;
    std::string slot_name;
    int days = 0;
    int starts = 0;
    int ends = 0;
    int lessons = 0;
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    std::optional<int> room_places;
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::optional<TeacherKind> teacher_kind;
    bool teacher_active = false;
    std::optional<Date> vetting_until;
    std::optional<Date> health_until;
    std::optional<Date> contract_until;
    std::optional<ListingId> listing;
    std::optional<std::string> listing_name;
    std::optional<ListingState> listing_state;
    std::optional<Date> licence_until;
    std::optional<Date> listed_until;
    std::optional<Date> blocked_on;
    std::optional<std::string> outside_item;
    std::optional<std::string> item_name;
    std::optional<bool> item_listed;
    std::optional<std::int64_t> item_price;
    std::optional<int> item_grades;
    std::int64_t price_fen = 0;  // as in the plan
    std::optional<std::int64_t> approved_price;
    std::optional<std::int64_t> proposed_price;
    std::string price_basis;
    std::string aims;
    std::string materials;
    std::string safety;
    ScreenState screen = ScreenState::clear;
    std::vector<ScreenHit> hits;
    std::optional<std::string> screen_reason;
    CourseState state = CourseState::planned;
    std::optional<std::string> stop_reason;
    std::string edited_by;

    std::int64_t price() const { return approved_price.value_or(price_fen); }
};
BOOST_DESCRIBE_STRUCT(CourseRow, (),
                      (id, version, county, school, plan, kind, activity, name, item, grades, places_min, places_max,
                       slot, slot_name, days, starts, ends, lessons, room, room_name, room_places, teacher,
                       teacher_name, teacher_kind, teacher_active, vetting_until, health_until, contract_until, listing,
                       listing_name, listing_state, licence_until, listed_until, blocked_on, outside_item, item_name, item_listed,
                       item_price, item_grades, price_fen, approved_price, proposed_price, price_basis, aims, materials,
                       safety, screen, hits, screen_reason, state, stop_reason, edited_by))

// ---- words and masks
// -------------------------------------------------------------------------------------------------------

json::value key_set(const std::vector<std::string>& keys);
std::vector<int> numbers_of(int mask);         // bit 0 is 1
int mask_of(const std::vector<int>& numbers);  // 0 where one lies outside 1–9
std::string clock_words(int minutes);          // "16:30"
PlanSlot slot_view(const SlotRow& row);
// The first of several days; nothing where none is given.
std::optional<Date> first_day(std::initializer_list<std::optional<Date>> days);

// Grades that a school of this stage teaches in the compulsory years; none: no compulsory stage.
std::vector<int> compulsory_grades(org::Stage stage);
// Of those, the grades with an open class; all of them where the roster has no compulsory class yet.
std::vector<int> grades_with_pupils(Work& work, std::string_view county, BodyId school, org::Stage stage);

CatalogueAction action_view(std::string action, std::string words, std::string words_en,
                            const std::optional<Problem>& why_not);

// ---- finding
// ---------------------------------------------------------------------------------------------------------------

Problem no_such_plan();
Problem no_such_course();
Problem changed_meanwhile();
Problem id_taken();
Result<Nothing> same_county(const Work& work, std::string_view county);
Result<Nothing> require_version(const http::IfMatch& seen, std::int64_t now);

// Refuses "no-such-school" to whoever may not see it; then the right; then closed schools and those without a
// compulsory stage.
Result<SchoolRow> school_for(Work& work, BodyId id, const Permission& permission);
Result<PlanHead> find_visible_plan(Work& work, PlanId id);
Result<PlanHead> find_plan_for_step(Work& work, PlanId id, const Permission& permission);
Result<PlanHead> find_plan_for_step(Work& work, PlanId id, const Permission& permission, const http::IfMatch& seen);
Result<CourseRow> find_course_row(Work& work, CourseId id);
std::vector<CourseRow> load_courses(Work& work, std::string_view county, PlanId plan);
std::vector<SlotRow> load_slots(Work& work, std::string_view county, PlanId plan);

// ---- moving
// ----------------------------------------------------------------------------------------------------------------

// Refuses "plan-locked", "plan-state" with what to do instead; `move` is open otherwise.
std::optional<Problem> why_not_move(const PlanHead& head, PlanMove move);
Result<PlanState> require_move(const PlanHead& head, PlanMove move);
void add_plan_event(Work& work, const PlanHead& head, std::string_view event, std::string_view what = {},
                    const std::optional<std::string>& reason = std::nullopt);

// The digest of what parents are asked about: slots, courses, grades, prices.
std::string offer_digest(const std::vector<SlotRow>& slots, const std::vector<CourseRow>& courses,
                         std::optional<int> lessons_end);
// After a change of slots or courses: writes the new digest and, where it differs, takes back a consultation on
// something else.
Result<PlanState> refresh_offer(Work& work, const PlanHead& head);

PlanStep step_of(Work& work, PlanId id);
struct AssistantRow;
// `assistants`: of the whole plan.
CourseView course_view(const CourseRow& row, const PlanHead& head, const Actor& actor, const std::vector<AssistantRow>& assistants, bool base_by_day);

}  // namespace luoshi::afterschool::catalogue
