// Marks as they are stored, and the arithmetic on them: pure, no database.
//
// A register is three bits a pupil in the order of its roster, low bits first; unused bits are zero. A pupil's month is
// three bytes an entry — day (five bits) and mark (three), then the minute at which the session starts — sorted by day
// and minute. Both read back to exactly what was written; bytes that no writer makes are refused, never guessed at.
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/attendance/words.hpp"

namespace luoshi::afterschool::attendance {

std::string pack_marks(const std::vector<Mark>& marks);
// Nothing for bytes of another length, an unknown mark or bits behind the last pupil.
std::optional<std::vector<Mark>> unpack_marks(std::string_view bytes, std::size_t pupils);
std::size_t packed_size(std::size_t pupils);  // bytes

struct Counters {
    std::int64_t present = 0;
    std::int64_t late = 0;
    std::int64_t left_early = 0;
    std::int64_t on_leave = 0;
    std::int64_t absent = 0;
    std::int64_t stopped = 0;

    std::int64_t sum() const { return present + late + left_early + on_leave + absent + stopped; }
    // Who was there, if only for a part.
    std::int64_t attended() const { return present + late + left_early; }
    void add(Mark mark, std::int64_t n = 1);
    Counters operator-(const Counters& other) const;
    Counters operator+(const Counters& other) const;
    bool operator==(const Counters&) const = default;
};
BOOST_DESCRIBE_STRUCT(Counters, (), (present, late, left_early, on_leave, absent, stopped))
Counters count(const std::vector<Mark>& marks);
// Of packed marks without unpacking them: what a province-year is counted with.
Counters count_packed(std::string_view bytes, std::size_t pupils);

struct DayMark {
    int day = 1;     // of the month
    int minute = 0;  // at which the session starts, since midnight
    Mark mark = Mark::present;
    auto operator<=>(const DayMark&) const = default;
};
std::string pack_month(std::vector<DayMark> entries);
std::optional<std::vector<DayMark>> unpack_month(std::string_view bytes);
// The month with this entry in place of the one of the same day and minute; Mark::none takes it out.
std::string with_entry(std::string_view month, const DayMark& entry);

// ---- the register of a phone that was away
// -----------------------------------------------------------------------------

// What a phone and the server each made of what both started from.
struct Difference {
    std::size_t place = 0;
    Mark base = Mark::none;
    Mark mine = Mark::none;
    Mark theirs = Mark::none;
};
struct Merge {
    std::vector<Mark> marks;            // where there is a conflict: theirs
    std::vector<Difference> conflicts;  // both changed it, and not to the same
};
// Three-way: whoever changed a mark prevails; both to the same is no conflict. All three are of one length.
Merge merge(const std::vector<Mark>& base, const std::vector<Mark>& mine, const std::vector<Mark>& theirs);

}  // namespace luoshi::afterschool::attendance
