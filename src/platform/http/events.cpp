#include "platform/http/events.hpp"

namespace luoshi::http {
namespace {

// "event: …", then one "data:" line for each line of the data, then an empty line.
std::string wire_form(std::string_view name, std::string_view data) {
    std::string out = "event: ";
    out += name;
    for (std::size_t at = 0; at <= data.size();) {
        const auto end = std::min(data.find('\n', at), data.size());
        out += "\ndata: ";
        out += data.substr(at, end - at);
        at = end + 1;
    }
    return out + "\n\n";
}

}  // namespace

std::optional<std::string> Subscription::take() {
    const std::lock_guard lock(mutex_);
    if (waiting_.empty()) return std::nullopt;
    auto event = std::move(waiting_.front());
    waiting_.pop_front();
    return event;
}

bool Subscription::ended() const {
    const std::lock_guard lock(mutex_);
    return ended_ && waiting_.empty();
}

void Subscription::on_wake(std::function<void()> wake) {
    const std::lock_guard lock(mutex_);
    wake_ = std::move(wake);
}

bool Subscription::push(const std::string& event) {
    std::function<void()> wake;
    bool kept = true;
    {
        const std::lock_guard lock(mutex_);
        if (ended_) return false;
        if (waiting_.size() == most_waiting) {
            waiting_.clear();
            ended_ = true;
            kept = false;
        } else {
            waiting_.push_back(event);
        }
        wake = wake_;
    }
    if (wake) wake();
    return kept;
}

void Subscription::end() {
    std::function<void()> wake;
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
        wake = wake_;
    }
    if (wake) wake();
}

std::shared_ptr<Subscription> Broadcaster::subscribe(std::string_view topic) {
    auto subscription = std::make_shared<Subscription>();
    const std::lock_guard lock(mutex_);
    if (ended_) {
        subscription->ended_ = true;
        return subscription;
    }
    auto found = topics_.find(topic);
    if (found == topics_.end()) found = topics_.emplace(topic, std::vector<std::weak_ptr<Subscription>>{}).first;
    forget_gone(found->second);
    found->second.push_back(subscription);
    return subscription;
}

void Broadcaster::publish(std::string_view topic, std::string_view name, std::string_view data) {
    std::vector<std::shared_ptr<Subscription>> present;
    {
        const std::lock_guard lock(mutex_);
        const auto found = topics_.find(topic);
        if (found == topics_.end()) return;
        forget_gone(found->second);
        for (const auto& follower : found->second) {
            if (auto subscription = follower.lock()) present.push_back(std::move(subscription));
        }
        if (found->second.empty()) topics_.erase(found);
    }
    if (present.empty()) return;
    const auto event = wire_form(name, data);
    for (const auto& subscription : present) subscription->push(event);
}

void Broadcaster::end_all() {
    std::vector<std::shared_ptr<Subscription>> present;
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
        for (const auto& [topic, followers] : topics_) {
            for (const auto& follower : followers) {
                if (auto subscription = follower.lock()) present.push_back(std::move(subscription));
            }
        }
        topics_.clear();
    }
    for (const auto& subscription : present) subscription->end();
}

std::size_t Broadcaster::followers() const {
    const std::lock_guard lock(mutex_);
    std::size_t count = 0;
    for (const auto& [topic, followers] : topics_) {
        for (const auto& follower : followers) count += follower.expired() ? 0 : 1;
    }
    return count;
}

void Broadcaster::forget_gone(std::vector<std::weak_ptr<Subscription>>& followers) {
    std::erase_if(followers, [](const auto& follower) { return follower.expired(); });
}

}  // namespace luoshi::http
