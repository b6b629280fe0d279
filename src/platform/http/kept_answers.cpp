#include "platform/http/kept_answers.hpp"

#include <algorithm>

namespace luoshi::http {

KeptAnswers::Found KeptAnswers::find(const std::string& key, std::chrono::milliseconds kept) {
    const auto now = Clock::now();
    const std::lock_guard lock(mutex_);
    auto found = entries_.find(key);
    if (found == entries_.end()) {
        if (entries_.size() >= most_entries)
            entries_.erase(std::ranges::min_element(entries_, {}, [](const auto& entry) { return entry.second.made; }));
        found = entries_.emplace(key, Entry{}).first;
    }
    auto& entry = found->second;
    if (entry.answer && now - entry.made < kept) return {entry.answer, false};
    if (entry.renewing && now - entry.renewing_since < longest_renewal) return {entry.answer, false};
    entry.renewing = true;
    entry.renewing_since = now;
    return {entry.answer, true};
}

std::shared_ptr<const Response> KeptAnswers::peek(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    return found == entries_.end() ? nullptr : found->second.answer;
}

Response KeptAnswers::renewed(const std::string& key, Response response) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    if (found == entries_.end()) return response;
    auto& entry = found->second;
    entry.renewing = false;
    if (response.status == 200) {
        if (!response.shared_body) response.shared_body = std::make_shared<const std::string>(std::move(response.body));
        response.body.clear();
        entry.answer = std::make_shared<const Response>(response);
        entry.made = Clock::now();
        return response;
    }
    if (response.status == 503 && entry.answer) return *entry.answer;
    if (!entry.answer || response.status == 404) entries_.erase(found);
    return response;
}

}  // namespace luoshi::http
