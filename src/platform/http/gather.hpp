// Requests of one row and county that wait at the same time, answered by one act (together.hpp: post_together). While
// one act is in hand the next ones gather, so the acts grow with the load and the number of statements does not. An act
// that meets an accident is repeated request by request.
#pragma once
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/http/application.hpp"

namespace luoshi::http {

class Application::Gather {
 public:
    explicit Gather(Parts& parts) : parts_(parts) {}
    void add(const Route& route, const std::string& county,
             std::shared_ptr<Exchange> exchange);  // it is answered in any case

 private:
    struct Group {
        std::vector<std::shared_ptr<Exchange>>
            exchanges;       // empty until its turn comes, so that it holds everybody who came in the meantime
        bool alone = false;  // one exchange that is asked again by itself
    };
    using Key = std::pair<const Route*, std::string>;  // row and county

    void submit(const Key& key, std::shared_ptr<Group> group);
    void take(const Key& key, Group& group);
    bool act(Work& work, Group& group);
    void finished(const Key& key, const std::shared_ptr<Group>& group, std::exception_ptr accident);
    void go_on(const Key& key);
    storage::Context context(const Key& key) const;

    Parts& parts_;
    std::mutex mutex_;
    // Of the keys with an act in hand: who waits for the next one.
    std::map<Key, std::deque<std::shared_ptr<Exchange>>> waiting_;
};

}  // namespace luoshi::http
