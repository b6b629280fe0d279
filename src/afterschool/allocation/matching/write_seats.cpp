#include <algorithm>
#include <charconv>

#include "foundation/csv.hpp"
#include "afterschool/allocation/matching/tables.hpp"
#include "foundation/parallel.hpp"

namespace luoshi::afterschool::allocation::matching {

void write_seats(const Tables& tables, const Seats& seats, unsigned threads,
                 const std::function<void(std::string_view)>& out) {
    out("pupil,slot,course,rank\n");
    constexpr std::uint32_t block = 1U << 16;
    const auto count = static_cast<std::uint32_t>(seats.size());
    threads = std::max(1U, threads);
    std::vector<std::string> texts(threads);
    for (std::uint64_t begin = 0; begin < count; begin += std::uint64_t{block} * threads) {
        parallel(threads, [&](unsigned i) {
            auto& text = texts[i];
            text.clear();
            const auto from = std::min<std::uint64_t>(count, begin + std::uint64_t{block} * i);
            const auto to = std::min<std::uint64_t>(count, from + block);
            for (auto k = static_cast<std::uint32_t>(from); k < to; ++k) {
                const auto a = tables.sorted.empty() ? k : tables.sorted[k];
                if (seats[a] == none) continue;
                csv::append_field(text, tables.pupil_of(a));
                text += ',';
                csv::append_field(text, tables.slots[tables.slot[a]]);
                text += ',';
                csv::append_field(text, tables.courses[tables.market.course[tables.market.first[a] + seats[a]]].course);
                text += ',';
                char digits[12];
                text.append(digits, std::to_chars(digits, digits + sizeof digits, tables.rank_of(a, seats[a])).ptr);
                text += '\n';
            }
        });
        for (const auto& text : texts) out(text);
    }
}

}  // namespace luoshi::afterschool::allocation::matching
