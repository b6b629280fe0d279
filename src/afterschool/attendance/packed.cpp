#include "afterschool/attendance/packed.hpp"

#include <algorithm>
#include <stdexcept>

namespace luoshi::afterschool::attendance {
namespace {

constexpr unsigned bits = 3;
constexpr unsigned marks_known = 7;

// How often each mark stands in one 24-bit group of eight marks is too large for a table; of four marks (12 bits) it
// fits: one byte a mark.
using Tally = std::array<std::uint8_t, 8>;

const std::array<Tally, 4096>& tallies() {
    static const auto all = [] {
        std::array<Tally, 4096> table{};
        for (unsigned group = 0; group < 4096; ++group) {
            for (unsigned i = 0; i < 4; ++i) ++table[group][(group >> (bits * i)) & 7U];
        }
        return table;
    }();
    return all;
}

Mark mark_at(std::string_view bytes, std::size_t place) {
    const std::size_t bit = place * bits;
    unsigned word = static_cast<unsigned char>(bytes[bit / 8]);
    if (bit / 8 + 1 < bytes.size()) word |= static_cast<unsigned>(static_cast<unsigned char>(bytes[bit / 8 + 1])) << 8;
    return static_cast<Mark>((word >> (bit % 8)) & 7U);
}

}  // namespace

std::size_t packed_size(std::size_t pupils) { return (pupils * bits + 7) / 8; }

std::string pack_marks(const std::vector<Mark>& marks) {
    std::string bytes(packed_size(marks.size()), '\0');
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const std::size_t bit = i * bits;
        const unsigned word = static_cast<unsigned>(marks[i]) << (bit % 8);
        bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) | (word & 0xFF));
        if (word > 0xFF)
            bytes[bit / 8 + 1] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8 + 1]) | (word >> 8));
    }
    return bytes;
}

std::optional<std::vector<Mark>> unpack_marks(std::string_view bytes, std::size_t pupils) {
    if (bytes.size() != packed_size(pupils)) return std::nullopt;
    std::vector<Mark> marks(pupils);
    for (std::size_t i = 0; i < pupils; ++i) {
        marks[i] = mark_at(bytes, i);
        if (static_cast<unsigned>(marks[i]) >= marks_known) return std::nullopt;
    }
    if (const auto used = (pupils * bits) % 8; used != 0 && (static_cast<unsigned char>(bytes.back()) >> used) != 0)
        return std::nullopt;
    return marks;
}

void Counters::add(Mark mark, std::int64_t n) {
    switch (mark) {
        case Mark::none:
            return;
        case Mark::present:
            present += n;
            return;
        case Mark::late:
            late += n;
            return;
        case Mark::left_early:
            left_early += n;
            return;
        case Mark::leave:
            on_leave += n;
            return;
        case Mark::absent:
            absent += n;
            return;
        case Mark::stopped:
            stopped += n;
            return;
    }
}

Counters Counters::operator-(const Counters& other) const {
    return {present - other.present,   late - other.late,     left_early - other.left_early,
            on_leave - other.on_leave, absent - other.absent, stopped - other.stopped};
}

Counters Counters::operator+(const Counters& other) const { return *this - (Counters{} - other); }

Counters count(const std::vector<Mark>& marks) {
    Counters counters;
    for (const auto mark : marks) counters.add(mark);
    return counters;
}

Counters count_packed(std::string_view bytes, std::size_t pupils) {
    const auto& table = tallies();
    std::array<std::int64_t, 8> sums{};
    const auto add = [&](unsigned group) {
        const auto& tally = table[group];
        for (std::size_t m = 1; m < marks_known; ++m) sums[m] += tally[m];
    };
    std::size_t at = 0;
    // Three bytes are two groups of four marks.
    for (; at + 3 <= bytes.size(); at += 3) {
        const unsigned word = static_cast<unsigned char>(bytes[at]) |
                              static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 1])) << 8 |
                              static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 2])) << 16;
        add(word & 0xFFF);
        add(word >> 12);
    }
    for (std::size_t place = at / 3 * 8; place < pupils; ++place) ++sums[static_cast<unsigned>(mark_at(bytes, place))];
    return {sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]};
}

// ---- a pupil's month
// ---------------------------------------------------------------------------------------------------

std::string pack_month(std::vector<DayMark> entries) {
    std::ranges::sort(entries);
    std::string bytes;
    for (const auto& e : entries) {
        if (e.day < 1 || e.day > 31 || e.minute < 0 || e.minute >= 1440 || e.mark == Mark::none)
            throw std::logic_error("an entry that is no day of a month");
        bytes += static_cast<char>((e.day << bits) | static_cast<int>(e.mark));
        bytes += static_cast<char>(e.minute >> 8);
        bytes += static_cast<char>(e.minute & 0xFF);
    }
    return bytes;
}

std::optional<std::vector<DayMark>> unpack_month(std::string_view bytes) {
    if (bytes.size() % 3 != 0) return std::nullopt;
    std::vector<DayMark> entries;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const int minute = static_cast<unsigned char>(bytes[at + 1]) << 8 | static_cast<unsigned char>(bytes[at + 2]);
        const DayMark entry{first >> bits, minute, static_cast<Mark>(first & 7U)};
        const auto mark = static_cast<unsigned>(entry.mark);
        if (entry.day < 1 || minute >= 1440 || mark == 0 || mark >= marks_known) return std::nullopt;
        if (!entries.empty() &&
            std::pair(entries.back().day, entries.back().minute) >= std::pair(entry.day, entry.minute))
            return std::nullopt;
        entries.push_back(entry);
    }
    return entries;
}

std::string with_entry(std::string_view month, const DayMark& entry) {
    auto entries = unpack_month(month).value_or(std::vector<DayMark>{});
    std::erase_if(entries, [&](const DayMark& e) { return e.day == entry.day && e.minute == entry.minute; });
    if (entry.mark != Mark::none) entries.push_back(entry);
    return pack_month(std::move(entries));
}

Merge merge(const std::vector<Mark>& base, const std::vector<Mark>& mine, const std::vector<Mark>& theirs) {
    if (base.size() != mine.size() || base.size() != theirs.size())
        throw std::logic_error("registers of different rosters are not merged");
    Merge result;
    for (std::size_t i = 0; i < base.size(); ++i) {
        const bool i_changed = mine[i] != base[i];
        const bool they_changed = theirs[i] != base[i];
        if (i_changed && they_changed && mine[i] != theirs[i])
            result.conflicts.push_back({i, base[i], mine[i], theirs[i]});
        result.marks.push_back(i_changed && !they_changed ? mine[i] : theirs[i]);
    }
    return result;
}

}  // namespace luoshi::afterschool::attendance
