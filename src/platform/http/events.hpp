// Server-sent events: whoever follows a topic gets what is published to it. Buffers are bounded: a client that does not read loses its stream
// (it comes back by itself and asks for the present state), nobody waits for it.
#pragma once
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::http {

// One client's end of a topic. Its events are taken by one reader.
class Subscription {
 public:
    // The next event in its wire form, or nothing for now.
    std::optional<std::string> take();
    bool ended() const;  // nothing more will come, and nothing is left
    // Called from any thread when something came or the stream ended; the reader posts itself a message. Replaces the one before.
    void on_wake(std::function<void()> wake);

 private:
    friend class Broadcaster;
    bool push(const std::string& event);  // false: it overflowed and ended
    void end();

    static constexpr std::size_t most_waiting = 64;
    mutable std::mutex mutex_;
    std::deque<std::string> waiting_;
    bool ended_ = false;
    std::function<void()> wake_;
};

class Broadcaster {
 public:
    std::shared_ptr<Subscription> subscribe(std::string_view topic);
    // `name`: the event's type, one word; `data`: JSON. From any thread.
    void publish(std::string_view topic, std::string_view name, std::string_view data);
    void end_all();  // at a stop; later subscriptions end at once
    std::size_t followers() const;

 private:
    void forget_gone(std::vector<std::weak_ptr<Subscription>>& followers);

    mutable std::mutex mutex_;
    std::map<std::string, std::vector<std::weak_ptr<Subscription>>, std::less<>> topics_;
    bool ended_ = false;
};

}  // namespace luoshi::http
