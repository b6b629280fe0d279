// What enrolment shows the rooms that stand on it: plain facts, no rights asked.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/ids.hpp"
#include "afterschool/enrolment/words.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::enrolment {

using catalogue::CourseId;
using catalogue::PlanId;
using pupils::ClassId;
using pupils::ConsentId;
using pupils::PupilId;

struct RoundLine {
    RoundId id;
    std::string county;
    BodyId school;
    std::string school_path;  // in today's tree
    PlanId plan;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Mode mode = Mode::lottery;
    RoundState state = RoundState::planned;  // at the Work's own time
    std::string title;
    Instant opens;
    Instant closes;
    std::optional<std::string> announcement_sha256;  // of the published text; nothing before
    std::optional<RoundId> follows;                  // a second round names the first
};

// Places that a draw keeps for one group as long as enough of it ask.
struct KeptPlaces {
    std::string group;  // "priority", or "class:<id>"
    int places = 0;
};
BOOST_DESCRIBE_STRUCT(KeptPlaces, (), (group, places))

// A course as a draw may fill it.
struct OfferedCourse {
    CourseId course;
    std::string name;
    std::string slot;
    int places = 0;      // free seats to give
    int places_min = 0;  // the group is held from this number on
    std::vector<KeptPlaces> kept = {};  // some of the places, by group; a round knows one kind of groups
};
BOOST_DESCRIBE_STRUCT(OfferedCourse, (), (course, name, slot, places, places_min, kept))

struct WishLine {
    PupilId pupil;
    std::string pupil_code;  // the public code: what lists and lottery numbers use
    int grade = 0;
    std::string slot;
    int rank = 1;  // from 1 within a slot
    CourseId course;
    int priority = 0;  // 0: a published priority group, before 1: everybody else; 1 where places are reserved instead
    std::optional<std::string> group = {};  // the one of the round's kept places to which the pupil belongs
};
BOOST_DESCRIBE_STRUCT(WishLine, (), (pupil, pupil_code, grade, slot, rank, course, priority, group))

// Canonical text, lines ending in '\n', sorted bytewise within each kind:
//   luoshi.frozen/1
//   round <id> <sha256 of the announcement>
//   course <id> <slot> <places> <places_min>
//   group <pupil code> <group>              of those for whom places are kept
//   kept <course id> <group> <places>       of these places, for that group as long as enough of it ask
//   wish <pupil code> <slot> <rank> <course id> <priority>
struct FrozenList {
    RoundId round;
    std::string text;
    std::string sha256;                  // of text, hexadecimal
    std::vector<WishLine> wishes;        // by pupil code, slot, rank
    std::vector<OfferedCourse> courses;  // by id
};

struct SeatResult {
    PupilId pupil;
    std::string slot;
    CourseId course;
    int rank = 0;  // of the wish that was fulfilled
};

// A drawn seat that was not given, because something changed between the freezing and the draw. The draw's record keeps it.
struct SeatNotGiven {
    PupilId pupil;
    CourseId course;
    std::string reason;  // the slug of the refusal
};
struct NotGivenWords {
    std::string_view words;
    std::string_view words_en;
};
NotGivenWords why_not_given(std::string_view reason);  // a clause, without a full stop

struct SeatLine {
    SeatId id;
    std::string county;
    PupilId pupil;
    PlanId plan;
    std::string slot;
    CourseId course;
    RoundId round;
    ConsentId consent;
    Date from;
    Instant taken_at;
    Source source = Source::guardian;
};

struct RosterLine {
    PupilId pupil;
    std::string code;
    std::string name;
    ClassId class_;
    std::string class_name;
    int grade = 0;
    bool base = false;        // sits here by the base place, on the weekdays chosen
    bool off_school = false;  // 休学: keeps the place and is not expected
};

// Where a base place is sat at one time of the day.
struct BaseGroup {
    std::string slot;
    CourseId course;
    Date from;
};
BOOST_DESCRIBE_STRUCT(BaseGroup, (), (slot, course, from))

// Where a pupil sits in a plan, held now or ended: a seat, or a group of the base place.
struct Sitting {
    std::string slot;
    CourseId course;
    Date from;
    std::optional<Date> until;  // excluded; nothing: held
    int weekdays = 31;          // as bits, Monday is 1; the pattern's
    bool base = false;

    bool covers(Date day, int weekday) const { return from <= day && (!until || day < *until) && (weekdays >> (weekday - 1) & 1) != 0; }
};
BOOST_DESCRIBE_STRUCT(Sitting, (), (slot, course, from, until, weekdays, base))

struct BasePlace {
    std::string county;
    PupilId pupil;
    PlanId plan;
    std::vector<BaseGroup> groups;  // one for each time of the base service, by slot
    std::vector<int> weekdays;      // 1 (Monday) to 5, at least one
    ConsentId consent;
    Date from;
};

}  // namespace luoshi::afterschool::enrolment
