#include "platform/draw/draw.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "foundation/parallel.hpp"

namespace luoshi::draw {
namespace {

std::uint64_t big_endian(const std::uint8_t* bytes) {
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) value = value << 8 | bytes[i];
    return value;
}

std::optional<std::uint64_t> hex64(std::string_view digits) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

constexpr int digit_bits = 11;  // three passes over 32 bits; 2048 counters stay in the first cache
constexpr std::uint32_t digit_mask = (1U << digit_bits) - 1;

// The first 32 bits of a number, then the position.
std::uint64_t packed(const Number& number, std::uint32_t position) { return (number.high >> 32 << 32) | position; }

// Stable, least significant digit first, over the upper half of each item.
void radix_sort(std::vector<std::uint64_t>& items, std::vector<std::uint64_t>& scratch) {
    scratch.resize(items.size());
    for (int shift = 32; shift < 64; shift += digit_bits) {
        std::array<std::uint32_t, digit_mask + 1> counts{};
        for (const auto item : items) ++counts[item >> shift & digit_mask];
        std::exclusive_scan(counts.begin(), counts.end(), counts.begin(), 0U);
        for (const auto item : items) scratch[counts[item >> shift & digit_mask]++] = item;
        items.swap(scratch);
    }
}

// Inside runs of equal first halves: the whole numbers, then the ids.
void settle_ties(std::span<std::uint64_t> items, const NumberOf& number, const EarlierId& earlier) {
    for (std::size_t begin = 0; begin < items.size();) {
        std::size_t end = begin + 1;
        while (end < items.size() && items[end] >> 32 == items[begin] >> 32) ++end;
        if (end - begin > 1) {
            std::ranges::sort(items.subspan(begin, end - begin), [&](std::uint64_t a, std::uint64_t b) {
                const auto i = static_cast<std::uint32_t>(a);
                const auto j = static_cast<std::uint32_t>(b);
                const auto x = number(i);
                const auto y = number(j);
                return x != y ? x < y : earlier(i, j);
            });
        }
        begin = end;
    }
}

}  // namespace

std::string Number::hex() const { return fmt::format("{:016x}{:016x}", high, low); }

std::optional<Number> Number::parse(std::string_view text) {
    if (text.size() != 32) return std::nullopt;
    const auto high = hex64(text.substr(0, 16));
    const auto low = hex64(text.substr(16));
    if (!high || !low) return std::nullopt;
    return Number{*high, *low};
}

Number Lottery::number(std::string_view id) const {
    const auto digest = keyed_.of(id);
    return {big_endian(digest.data()), big_endian(digest.data() + 8)};
}

std::string commitment(Algorithm algorithm, std::string_view secret) { return crypto::digest_hex(algorithm, secret); }

std::string seed_from(Algorithm algorithm, std::string_view secret, std::string_view public_value,
                      std::string_view list_digest) {
    std::string message(public_value);
    message += list_digest;
    const auto seed = crypto::hmac(algorithm, secret, message);
    return std::string(crypto::view(seed));
}

std::vector<std::uint32_t> order_of(std::uint32_t count, const NumberOf& number, const EarlierId& earlier,
                                    unsigned threads) {
    threads = count < 65'536 ? 1 : std::max(1U, threads);
    // Each thread makes the numbers of its stretch and deals them out by where they lie on the number line; then each
    // sorts its part of the line.
    const auto part_of = [&](std::uint64_t item) { return static_cast<unsigned>((item >> 32) * threads >> 32); };
    std::vector<std::vector<std::vector<std::uint64_t>>> dealt(threads,
                                                               std::vector<std::vector<std::uint64_t>>(threads));
    parallel(threads, [&](unsigned stretch) {
        const auto begin = static_cast<std::uint32_t>(std::uint64_t{count} * stretch / threads);
        const auto end = static_cast<std::uint32_t>(std::uint64_t{count} * (stretch + 1) / threads);
        for (auto& part : dealt[stretch]) part.reserve((end - begin) / threads + (end - begin) / 64);
        for (auto i = begin; i < end; ++i) {
            const auto item = packed(number(i), i);
            dealt[stretch][part_of(item)].push_back(item);
        }
    });
    std::vector<std::uint32_t> sizes(threads + 1, 0);
    for (unsigned part = 0; part < threads; ++part) {
        sizes[part + 1] = sizes[part];
        for (const auto& stretch : dealt) sizes[part + 1] += static_cast<std::uint32_t>(stretch[part].size());
    }
    std::vector<std::uint32_t> order(count);
    parallel(threads, [&](unsigned part) {
        std::vector<std::uint64_t> items = std::move(dealt[0][part]);
        for (unsigned stretch = 1; stretch < threads; ++stretch) {
            items.insert(items.end(), dealt[stretch][part].begin(), dealt[stretch][part].end());
            std::vector<std::uint64_t>().swap(dealt[stretch][part]);
        }
        std::vector<std::uint64_t> scratch;
        radix_sort(items, scratch);
        settle_ties(items, number, earlier);
        std::ranges::transform(items, order.begin() + sizes[part],
                               [](std::uint64_t item) { return static_cast<std::uint32_t>(item); });
    });
    return order;
}

std::vector<std::uint32_t> order(const Lottery& lottery, std::span<const std::string> ids) {
    return order_of(
        static_cast<std::uint32_t>(ids.size()), [&](std::uint32_t i) { return lottery.number(ids[i]); },
        [&](std::uint32_t a, std::uint32_t b) { return ids[a] < ids[b]; });
}

Result<Pick> pick(const Lottery& lottery, std::span<const std::string> ids, std::size_t count, std::size_t alternates) {
    if (ids.size() < count) {
        return Problem{
            Code::conflict, "too-few-to-draw",
            fmt::format("名单只有 {} 个，抽不出 {} 个；请减少抽取数或补充名单", ids.size(), count),
            fmt::format("the list holds {}, {} cannot be drawn; draw fewer or complete the list", ids.size(), count)};
    }
    Pick picked;
    for (const auto position : order(lottery, ids)) {
        if (picked.chosen.size() < count)
            picked.chosen.push_back(ids[position]);
        else if (picked.alternates.size() < alternates)
            picked.alternates.push_back(ids[position]);
        else
            break;
    }
    return picked;
}

Result<std::vector<StratumPick>> pick_stratified(const Lottery& lottery, std::span<const Stratum> strata) {
    std::vector<StratumPick> picks;
    for (const auto& stratum : strata) {
        TRY(Pick picked, pick(lottery, stratum.ids, stratum.count, stratum.alternates));
        picks.push_back({stratum.name, std::move(picked)});
    }
    return picks;
}

}  // namespace luoshi::draw
