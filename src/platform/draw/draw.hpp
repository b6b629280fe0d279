// Draws that anybody can re-run: lottery numbers, commitments, seeds, orders and picks. Pure; README.md says what the
// words mean.
#pragma once
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/keyed.hpp"

namespace luoshi::draw {

using crypto::Algorithm;

// 128 bits, read as one big-endian number; smaller is earlier in line.
struct Number {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const Number&) const = default;
    std::string hex() const;  // 32 lower-case digits
    static std::optional<Number> parse(std::string_view hex);
};

// The numbers under one seed. May be asked from many threads at once.
class Lottery {
 public:
    Lottery(Algorithm algorithm, std::string_view seed) : keyed_(algorithm, seed) {}
    // First 16 bytes of HMAC(key = the seed's bytes, message = the id's UTF-8 bytes).
    Number number(std::string_view id) const;

 private:
    crypto::KeyedDigest keyed_;
};

// Digest of the secret's bytes, in hexadecimal. Published before the public value exists.
std::string commitment(Algorithm algorithm, std::string_view secret);

// HMAC(key = secret, message = the public value's UTF-8 bytes, then the 32 bytes of the list's digest): 32 bytes. The
// digest has a fixed length and stands last, so the two parts cannot be mistaken for each other.
std::string seed_from(Algorithm algorithm, std::string_view secret, std::string_view public_value,
                      std::string_view list_digest);

// Positions of ids in the order of the draw. Ids must differ from each other.
std::vector<std::uint32_t> order(const Lottery& lottery, std::span<const std::string> ids);

// Positions 0 … count-1 in the order of their numbers, smallest first; equal numbers by `earlier` (the id at a is
// smaller than the id at b). Radix sort over the first 32 bits; only where those are equal are the numbers asked for
// again, so that none need be kept. `threads` changes how fast it is and nothing else; both functions are called from
// many threads.
using NumberOf = std::function<Number(std::uint32_t position)>;
using EarlierId = std::function<bool(std::uint32_t a, std::uint32_t b)>;
std::vector<std::uint32_t> order_of(std::uint32_t count, const NumberOf& number, const EarlierId& earlier,
                                    unsigned threads = 1);

// k of n, with alternates in the order in which they step in.
struct Pick {
    std::vector<std::string> chosen;
    std::vector<std::string> alternates;
    bool operator==(const Pick&) const = default;
};
// Refuses with "too-few-to-draw" when there are fewer ids than `count`; fewer alternates than asked for are all there
// are.
Result<Pick> pick(const Lottery& lottery, std::span<const std::string> ids, std::size_t count, std::size_t alternates);

// One draw over all, but so and so many from each stratum (a prefecture, a kind of school).
struct Stratum {
    std::string name;
    std::vector<std::string> ids;
    std::size_t count = 0;
    std::size_t alternates = 0;
};
struct StratumPick {
    std::string name;
    Pick pick;
};
Result<std::vector<StratumPick>> pick_stratified(const Lottery& lottery, std::span<const Stratum> strata);

}  // namespace luoshi::draw
