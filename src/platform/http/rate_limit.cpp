#include "platform/http/rate_limit.hpp"

#include <algorithm>

namespace luoshi::http {

bool RateLimit::take(std::string_view key, Instant now) {
    if (per_second_ <= 0) return true;
    auto& shard = shards_[std::hash<std::string_view>{}(key) % shards_.size()];
    const std::lock_guard lock(shard.mutex);
    auto found = shard.buckets.find(key);
    if (found == shard.buckets.end()) {
        if (shard.buckets.size() >= shard.sweep_at) sweep(shard, now);
        found = shard.buckets.emplace(key, Bucket{burst_, now}).first;
    }
    auto& bucket = found->second;
    bucket.tokens = refilled(bucket, now);
    bucket.filled = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
}

std::size_t RateLimit::remembered() const {
    std::size_t count = 0;
    for (const auto& shard : shards_) {
        const std::lock_guard lock(shard.mutex);
        count += shard.buckets.size();
    }
    return count;
}

double RateLimit::refilled(const Bucket& bucket, Instant now) const {
    const double seconds = std::chrono::duration<double>(now - bucket.filled).count();
    return std::min(burst_, bucket.tokens + std::max(0.0, seconds) * per_second_);  // a clock that jumps back gives nothing
}

// A full bucket says nothing that a new one would not say. What stays sets when to look again.
void RateLimit::sweep(Shard& shard, Instant now) const {
    std::erase_if(shard.buckets, [&](const auto& item) { return refilled(item.second, now) >= burst_; });
    shard.sweep_at = std::max<std::size_t>(1024, shard.buckets.size() * 2);
}

}  // namespace luoshi::http
