// The courses of a plan as a reckoning needs them: small numbers instead of names, days and marks in rows. Private to this room.
//
// A province's term is some 1.2 thousand million marks: nothing here allocates for a mark or looks one up by an identifier.
#pragma once
#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "afterschool/attendance/api.hpp"
#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "fees/disclosure/api.hpp"
#include "fees/charges/facts.hpp"

namespace luoshi::fees::charges {

namespace attendance = afterschool::attendance;
namespace timetable = afterschool::timetable;

inline std::int32_t day_number(Date day) { return static_cast<std::int32_t>(day.days().time_since_epoch().count()); }

// Numbers of the pupils of a plan, in the order in which they are met.
class PupilNumbers {
 public:
    std::uint32_t number(PupilId pupil) { return numbers_.try_emplace(pupil, static_cast<std::uint32_t>(numbers_.size())).first->second; }
    std::optional<std::uint32_t> find(PupilId pupil) const {
        const auto found = numbers_.find(pupil);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }
    std::size_t size() const { return numbers_.size(); }

 private:
    std::unordered_map<PupilId, std::uint32_t, IdHash> numbers_;
};

struct SessionFact {
    std::int32_t day = 0;
    std::int16_t starts = 0;  // minute
    std::int16_t ends = 0;
    std::int16_t lessons = 1;
    std::uint8_t weekday = 1;  // whose pattern it follows, Monday is 1: a Saturday that works as a Friday is a 5
    timetable::SessionState state = timetable::SessionState::planned;
    bool stopped = false;  // cancelled, and settled as something
    timetable::SessionId id;
};

// How a pupil's sessions of one course went, by the number of the session.
using Marks = const std::uint8_t*;
constexpr std::uint8_t no_mark = 255;  // not in its register

struct CourseTerm {
    CourseId id;
    std::string name;
    std::string slot;
    bool base = false;
    std::uint16_t item = 0;                       // a number into TermFacts::items
    std::vector<SessionFact> sessions;            // by day
    std::vector<timetable::FreeHour> free_hours;  // of a special course: days on which it was stopped or moved away; few
    std::array<std::optional<Money>, 10> price;   // as the notice shows it, by grade
    bool by_day = false;                          // likewise: the price is that of a day
    std::vector<catalogue::ApprovedPrice> approved;

    // Null where the pupil stands in no register of the course.
    Marks marks_of(std::uint32_t pupil) const {
        const auto row = pupil < row_of.size() ? row_of[pupil] : -1;
        return row < 0 ? nullptr : outcomes.data() + static_cast<std::size_t>(row) * sessions.size();
    }
    // Leaves its pupils to that base session.
    bool leaves_to(const SessionFact& session) const {
        for (const auto& hour : free_hours) {
            if (day_number(hour.on) == session.day && hour.frees(session.starts, session.ends)) return true;
        }
        return false;
    }
    std::optional<Money> price_at(Instant signed_at) const;
    std::size_t add_row(std::uint32_t pupil);

    std::vector<std::int32_t> row_of;  // by number of the pupil
    std::vector<std::uint8_t> outcomes;
};

class CourseTerms {
 public:
    // Courses, their sessions and prices; items are added to the facts.
    CourseTerms(Work& work, TermFacts& facts);
    // The marks of everybody in a register of theirs; whoever is met first here gets a number.
    void load_marks(Work& work, const TermFacts& facts, PupilNumbers& numbers);

    const std::vector<CourseTerm>& all() const { return courses_; }
    std::optional<std::uint16_t> find(CourseId course) const;

 private:
    struct At {
        std::uint16_t course = 0;
        std::uint32_t number = 0;
    };
    using Leaves = std::unordered_map<std::uint64_t, std::optional<bool>>;  // by session and pupil

    void load_sessions(Work& work, const TermFacts& facts);
    Leaves load_leaves(Work& work, const TermFacts& facts, const PupilNumbers& numbers) const;
    void note(const attendance::ClosedRegister& taken, const std::vector<std::size_t>& rows, const std::vector<std::uint32_t>& pupils, const Leaves& leaves);

    std::vector<CourseTerm> courses_;
    std::unordered_map<CourseId, std::uint16_t, IdHash> numbers_;
    std::unordered_map<timetable::SessionId, At, IdHash> sessions_;
    Date first_day_, last_day_;
};

}  // namespace luoshi::fees::charges
