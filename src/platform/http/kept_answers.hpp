// Answers of public reads that everybody looks at, given again from memory (together.hpp: get_kept). One request renews
// an answer while all others get the one before; a renewal that fails for want of capacity leaves it standing. Bounded:
// what was asked for longest ago goes first.
#pragma once
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "platform/http/message.hpp"

namespace luoshi::http {

class KeptAnswers {
 public:
    struct Found {
        std::shared_ptr<const Response> answer;  // may be older than wanted while somebody renews it
        bool renew = false;                      // the caller renews it, and says so with renewed()
    };
    Found find(const std::string& key, std::chrono::milliseconds kept);
    std::shared_ptr<const Response> peek(const std::string& key);  // whatever there is
    // What the caller of find() answers after its renewal: 200 is kept; 503 gives the answer before, where there is
    // one.
    Response renewed(const std::string& key, Response response);

 private:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        std::shared_ptr<const Response> answer;
        Clock::time_point made{};
        Clock::time_point renewing_since{};
        bool renewing = false;
    };
    static constexpr std::size_t most_entries = 4096;
    static constexpr std::chrono::seconds longest_renewal{10};  // then somebody else tries

    std::mutex mutex_;
    std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace luoshi::http
