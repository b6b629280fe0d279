// Token buckets by key (an address, an account): a burst of the bucket's size, then a steady rate. Bounded memory: full buckets are forgotten.
#pragma once
#include <array>
#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "foundation/time.hpp"

namespace luoshi::http {

class RateLimit {
 public:
    // `per_second` tokens come back each second, up to `burst`; 0: no limit.
    RateLimit(double per_second, double burst) : per_second_(per_second), burst_(burst) {}
    // Takes one token; false when there is none.
    bool take(std::string_view key, Instant now);
    std::size_t remembered() const;

 private:
    struct Bucket {
        double tokens;
        Instant filled;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
    };
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<std::string, Bucket, Hash, std::equal_to<>> buckets;
        std::size_t sweep_at = 1024;
    };
    double refilled(const Bucket& bucket, Instant now) const;
    void sweep(Shard& shard, Instant now) const;

    double per_second_;
    double burst_;
    std::array<Shard, 16> shards_;
};

}  // namespace luoshi::http
