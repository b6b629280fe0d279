#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "afterschool/attendance/packed.hpp"

namespace luoshi::afterschool::attendance {
namespace {

std::vector<Mark> marks_of(const std::vector<unsigned>& numbers) {
    std::vector<Mark> marks;
    for (const auto n : numbers) marks.push_back(static_cast<Mark>(n));
    return marks;
}
rc::Gen<std::vector<unsigned>> any_marks() {
    return rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0U, 7U));
}

RC_GTEST_PROP(Packed, MarksComeBackAsTheyWere, ()) {
    const auto marks = marks_of(*any_marks());
    const auto bytes = pack_marks(marks);
    RC_ASSERT(bytes.size() == (marks.size() * 3 + 7) / 8);
    RC_ASSERT(unpack_marks(bytes, marks.size()) == marks);
}

RC_GTEST_PROP(Packed, CountingPackedMarksIsCountingMarks, ()) {
    const auto marks = marks_of(*any_marks());
    RC_ASSERT(count_packed(pack_marks(marks), marks.size()) == count(marks));
}

RC_GTEST_PROP(Packed, BytesThatNobodyWroteAreRefusedOrReadBackTheSame, ()) {
    const auto raw = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    const auto pupils = *rc::gen::inRange<std::size_t>(0, 80);
    if (const auto marks = unpack_marks(raw, pupils)) RC_ASSERT(pack_marks(*marks) == raw);
    if (const auto month = unpack_month(raw)) RC_ASSERT(pack_month(*month) == raw);
}

RC_GTEST_PROP(Month, KeepsOneEntryForADayAndAMinute, ()) {
    std::string month;
    std::map<std::pair<int, int>, Mark> expected;
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, unsigned>>>(
        rc::gen::tuple(rc::gen::inRange(1, 32), rc::gen::element(960, 1005, 1050), rc::gen::inRange(0U, 7U)));
    for (const auto& [day, minute, mark] : steps) {
        month = with_entry(month, {day, minute, static_cast<Mark>(mark)});
        if (mark == 0)
            expected.erase({day, minute});
        else
            expected[{day, minute}] = static_cast<Mark>(mark);
    }
    const auto entries = unpack_month(month).value();
    RC_ASSERT(entries.size() == expected.size());
    for (const auto& e : entries) RC_ASSERT(expected.at({e.day, e.minute}) == e.mark);
}

RC_GTEST_PROP(Merging, LosesNoChangeOfEitherSide, ()) {
    const auto size = *rc::gen::inRange<std::size_t>(0, 40);
    const auto three = [&] {
        return marks_of(*rc::gen::container<std::vector<unsigned>>(size, rc::gen::inRange(0U, 7U)));
    };
    const auto base = three();
    const auto mine = three();
    const auto theirs = three();
    const auto merged = merge(base, mine, theirs);
    std::set<std::size_t> conflicts;
    for (const auto& c : merged.conflicts) conflicts.insert(c.place);
    for (std::size_t i = 0; i < size; ++i) {
        if (conflicts.contains(i)) {
            RC_ASSERT(mine[i] != base[i] && theirs[i] != base[i] && mine[i] != theirs[i]);
        } else {
            RC_ASSERT(mine[i] == base[i] || merged.marks[i] == mine[i]);
            RC_ASSERT(theirs[i] == base[i] || merged.marks[i] == theirs[i]);
        }
    }
}

RC_GTEST_PROP(Merging, WithoutAnythingNewChangesNothing, ()) {
    const auto base = marks_of(*any_marks());
    const auto theirs = base;
    RC_ASSERT(merge(base, base, theirs).marks == theirs);
    RC_ASSERT(merge(base, base, theirs).conflicts.empty());
}

TEST(Merging, IsATable) {
    using enum Mark;
    struct Case {
        Mark base, mine, theirs, merged;
        bool conflict;
    };
    const Case cases[] = {
        {present, present, present, present, false}, {present, absent, present, absent, false},
        {present, present, late, late, false},       {present, late, late, late, false},
        {present, absent, late, late, true},         {absent, late, present, present, true},
        {none, present, none, present, false},       {none, present, absent, absent, true},
    };
    for (const auto& c : cases) {
        const auto merged = merge({c.base}, {c.mine}, {c.theirs});
        EXPECT_EQ(merged.marks[0], c.merged);
        EXPECT_EQ(merged.conflicts.size(), c.conflict ? 1U : 0U);
    }
}

TEST(Packed, FortyPupilsAreFifteenBytes) { EXPECT_EQ(packed_size(40), 15U); }

}  // namespace
}  // namespace luoshi::afterschool::attendance
