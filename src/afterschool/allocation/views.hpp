// What the pages of allocation show.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/allocation/commands.hpp"
#include "afterschool/allocation/matching/outcomes.hpp"

namespace luoshi::afterschool::allocation {

using matching::Fairness;
using matching::Why;

// One step that may be open now; a closed one carries its reason.
struct DrawAction {
    std::string action;  // enter_value | confirm_value | take_back | run | cancel
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(DrawAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

struct DrawRow {
    DrawId id;
    std::string county;
    RoundId round;
    std::string round_title;
    BodyId school;
    std::string school_name;
    DrawState state = DrawState::announced;
    Mechanism mechanism = Mechanism::da;
    Instant announced_at;
    Instant draws_at;
    std::optional<Instant> drawn_at;
};
BOOST_DESCRIBE_STRUCT(DrawRow, (),
                      (id, county, round, round_title, school, school_name, state, mechanism, announced_at, draws_at,
                       drawn_at))

struct DrawEventView {
    DrawEvent event = DrawEvent::announced;
    Instant at;
    std::string by;
    std::string note;  // the reason, or the value
};
BOOST_DESCRIBE_STRUCT(DrawEventView, (), (event, at, by, note))

struct CourseResult {
    CourseId course;
    std::string name;
    std::string slot;
    std::string slot_name;  // as the plan calls it; the code where there is none
    int places = 0;
    int places_min = 0;
    int seated = 0;
    int wished = 0;  // by how many, at any rank
    int wished_first = 0;
    std::optional<int> last_priority;        // of the last who got in
    std::optional<std::string> last_number;  // and their lottery number, hexadecimal
    KeptFor kept_for = KeptFor::nobody;
    int kept = 0;                                 // of the places, those kept for groups or classes
    std::optional<std::string> last_open_number;  // of the last who got in without a kept place
    bool below_min = false;
};
BOOST_DESCRIBE_STRUCT(CourseResult, (),
                      (course, name, slot, slot_name, places, places_min, seated, wished, wished_first, last_priority,
                       last_number, kept_for, kept, last_open_number, below_min))

struct DrawView {
    DrawId id;
    std::string county;
    std::int64_t version = 0;
    RoundId round;
    std::string round_title;
    BodyId school;
    std::string school_name;
    DrawState state = DrawState::announced;
    Mechanism mechanism = Mechanism::da;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string list_digest;  // of the frozen list, by `algorithm`
    std::string list_sha256;  // as enrolment published it
    std::int64_t pupils = 0;  // in the list
    std::int64_t wishes = 0;
    std::int64_t courses = 0;
    std::int64_t places = 0;
    std::string commitment;
    std::string public_source;
    Instant draws_at;
    std::optional<std::string> public_value;  // once it is confirmed, or for whoever entered it
    std::optional<std::string> secret;        // once it is drawn
    std::optional<std::string> seed;
    std::optional<std::string> record_sha256;
    std::vector<DrawEventView> events;
    std::vector<CourseResult> results;   // once it is drawn
    std::optional<Fairness> fairness;    // once it is drawn
    std::int64_t left_with_nothing = 0;  // pupils without any seat
    std::int64_t places_left = 0;
    std::vector<DrawAction> actions;
};
BOOST_DESCRIBE_STRUCT(DrawView, (),
                      (id, county, version, round, round_title, school, school_name, state, mechanism, algorithm,
                       list_digest, list_sha256, pupils, wishes, courses, places, commitment, public_source, draws_at,
                       public_value, secret, seed, record_sha256, events, results, fairness, left_with_nothing,
                       places_left, actions))

struct DrawStep {
    DrawId id;
    std::int64_t version = 0;
    DrawState state = DrawState::announced;
};
BOOST_DESCRIBE_STRUCT(DrawStep, (), (id, version, state))

// ---- what if
// ---------------------------------------------------------------------------------------------------------

// Counts of small groups are left out, so that nobody can be recognised.
inline constexpr std::int64_t smallest_cell = 5;

struct GroupFairness {
    std::string group;                       // "grade 3", "priority 0"
    std::optional<std::int64_t> applicants;  // nothing in the three where the group is smaller than smallest_cell
    std::optional<double> first_wish;        // means over the trials
    std::optional<double> any_wish;
};
BOOST_DESCRIBE_STRUCT(GroupFairness, (), (group, applicants, first_wish, any_wish))

struct WhatIfRow {
    Mechanism mechanism = Mechanism::da;
    bool priorities = true;  // false: priority groups left aside
    bool kept = false;       // places kept for groups or classes as announced
    bool announced = false;  // the way that was announced
    double first_wish = 0;   // means over the trials, in applicants (pupil and slot)
    double any_wish = 0;
    double nothing = 0;
    double justified_envy = 0;
    std::vector<GroupFairness> by_grade = {};
    std::vector<GroupFairness> by_priority = {};
};
BOOST_DESCRIBE_STRUCT(WhatIfRow, (),
                      (mechanism, priorities, kept, announced, first_wish, any_wish, nothing, justified_envy, by_grade,
                       by_priority))

struct WhatIfView {
    std::int64_t applicants = 0;
    int trials = 0;  // seeds tried; 1 after the draw: its own
    int more_places = 0;
    std::vector<WhatIfRow> rows;
};
BOOST_DESCRIBE_STRUCT(WhatIfView, (), (applicants, trials, more_places, rows))

// ---- second round
// ----------------------------------------------------------------------------------------------------

struct LeftPupil {
    PupilId pupil;
    std::string code;
    int grade = 0;
    std::int64_t wishes = 0;
};
BOOST_DESCRIBE_STRUCT(LeftPupil, (), (pupil, code, grade, wishes))

// Who got nothing at all, and what is free: the ground for a second round.
struct LeftOver {
    std::vector<LeftPupil> pupils;      // by code
    std::vector<CourseResult> courses;  // with places left
};
BOOST_DESCRIBE_STRUCT(LeftOver, (), (pupils, courses))

// ---- families
// --------------------------------------------------------------------------------------------------------

struct WishResult {
    std::string slot;
    std::string slot_name;
    int rank = 1;
    CourseId course;
    std::string course_name;
    int priority = 0;
    Why why = Why::seated;
    int place = 0;  // among all who wished for the course
    int wished = 0;
    int places = 0;
    std::optional<int> last_priority;
    std::optional<std::string> last_number;
    KeptFor kept_for = KeptFor::nobody;
    int kept = 0;
    std::optional<std::string> last_open_number;
    // Why the seat that was drawn in this slot was not given, where enrolment could not give it any more; on the drawn wish
    // and on those below it.
    std::optional<std::string> not_given;
    std::string sentence;  // why, or why not
    std::string sentence_en;
};
BOOST_DESCRIBE_STRUCT(WishResult, (),
                      (slot, slot_name, rank, course, course_name, priority, why, place, wished, places, last_priority,
                       last_number, kept_for, kept, last_open_number, not_given, sentence, sentence_en))

struct ChildDraw {
    DrawId draw;
    RoundId round;
    std::string round_title;
    DrawState state = DrawState::announced;
    std::string code;  // the child's public code
    std::string public_source;
    Instant draws_at;
    std::optional<Instant> drawn_at;
    std::optional<std::string> number;  // lottery number, hexadecimal; once it is drawn
    std::optional<int> place;           // in the line of all, from 1
    std::optional<int> in_line;         // of how many
    std::vector<WishResult> wishes;     // once it is drawn
};
BOOST_DESCRIBE_STRUCT(ChildDraw, (),
                      (draw, round, round_title, state, code, public_source, draws_at, drawn_at, number, place, in_line,
                       wishes))

// ---- public
// ----------------------------------------------------------------------------------------------------------

struct PublicDraw {
    DrawId id;
    std::string school_name;
    std::string round_title;
    DrawState state = DrawState::announced;
    Mechanism mechanism = Mechanism::da;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string commitment;
    std::string list_digest;
    std::string list_sha256;
    std::string public_source;
    Instant announced_at;
    Instant draws_at;
    std::optional<std::string> public_value;
    std::optional<Instant> drawn_at;
    std::optional<std::string> record_sha256;
    std::vector<DrawEventView> events;
    std::vector<CourseResult> results;
};
BOOST_DESCRIBE_STRUCT(PublicDraw, (),
                      (id, school_name, round_title, state, mechanism, algorithm, commitment, list_digest, list_sha256,
                       public_source, announced_at, draws_at, public_value, drawn_at, record_sha256, events, results))

}  // namespace luoshi::afterschool::allocation
