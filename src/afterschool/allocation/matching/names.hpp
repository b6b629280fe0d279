// Names → numbers, for tables that are built once and then asked from many threads.
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "afterschool/allocation/matching/market.hpp"

namespace luoshi::afterschool::allocation::matching {

// Eight bytes at a time, mixed by multiplication; not for secrets. Its value never reaches a result.
inline std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 0) {
    constexpr std::uint64_t k = 0x9E3779B97F4A7C15U;
    hash = (hash ^ text.size()) * k;
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        hash = (std::rotl(hash, 29) ^ word) * k;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, at, left);
    hash = (std::rotl(hash, 29) ^ word) * k;
    return hash ^ hash >> 32;
}

class Names {
 public:
    explicit Names(std::size_t most) : mask_(std::bit_ceil(most * 2 + 2) - 1), cells_(mask_ + 1, Cell{0, none}) {}
    // same(n) says whether number n has the name that is looked for.
    template <class Same>
    std::uint32_t find(std::uint64_t hash, const Same& same) const {
        for (auto i = hash & mask_;; i = (i + 1) & mask_) {
            const auto& cell = cells_[i];
            if (cell.number == none) return none;
            if (cell.mark == static_cast<std::uint32_t>(hash >> 32) && same(cell.number)) return cell.number;
        }
    }
    // The number that has this name already, or none: then `number` has it from now on.
    template <class Same>
    std::uint32_t add(std::uint64_t hash, std::uint32_t number, const Same& same) {
        auto i = hash & mask_;
        for (; cells_[i].number != none; i = (i + 1) & mask_) {
            if (cells_[i].mark == static_cast<std::uint32_t>(hash >> 32) && same(cells_[i].number))
                return cells_[i].number;
        }
        cells_[i] = {static_cast<std::uint32_t>(hash >> 32), number};
        return none;
    }

 private:
    struct Cell {
        std::uint32_t mark;
        std::uint32_t number;
    };
    std::size_t mask_;
    std::vector<Cell> cells_;
};

}  // namespace luoshi::afterschool::allocation::matching
