#include "foundation/random.hpp"

#include <sys/random.h>

#include <stdexcept>

namespace luoshi {
namespace {

class SystemRandom final : public Random {
 public:
    void fill(std::span<std::uint8_t> bytes) override {
        while (!bytes.empty()) {
            const auto got = ::getrandom(bytes.data(), bytes.size(), 0);
            if (got < 0) throw std::runtime_error("the operating system gives no random numbers");
            bytes = bytes.subspan(static_cast<std::size_t>(got));
        }
    }
};

class SeededRandom final : public Random {
 public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (i % 8 == 0) word_ = next();
            bytes[i] = static_cast<std::uint8_t>(word_ >> (8 * (i % 8)));
        }
    }

 private:
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    std::uint64_t state_;
    std::uint64_t word_ = 0;
};

}  // namespace

Random& system_random() {
    static SystemRandom random;
    return random;
}

std::unique_ptr<Random> seeded_random(std::uint64_t seed) { return std::make_unique<SeededRandom>(seed); }

}  // namespace luoshi
