#include "platform/http/gather.hpp"

#include "platform/http/exchange.hpp"
#include "platform/http/together.hpp"

namespace luoshi::http {

void Application::Gather::add(const Route& route, const std::string& county, std::shared_ptr<Exchange> exchange) {
    const Key key{&route, county};
    {
        const std::lock_guard lock(mutex_);
        const auto [found, idle] = waiting_.try_emplace(key);
        found->second.push_back(std::move(exchange));
        if (!idle) return;
    }
    submit(key, std::make_shared<Group>());
}

void Application::Gather::submit(const Key& key, std::shared_ptr<Group> group) {
    try {
        parts_.storage.write_later(
            context(key),
            [this, key, group](Work& work) {
                if (group->exchanges.empty()) take(key, *group);
                return act(work, *group);
            },
            [this, key, group](std::exception_ptr accident) { finished(key, group, accident); });
    } catch (const storage::Overloaded&) {
        if (group->exchanges.empty()) take(key, *group);
        for (const auto& exchange : group->exchanges) exchange->refuse(overloaded());
        if (!group->alone) go_on(key);
    }
}

void Application::Gather::take(const Key& key, Group& group) {
    const std::lock_guard lock(mutex_);
    auto& waiting = waiting_.at(key);
    const auto count = std::min(waiting.size(), parts_.options.together_limit);
    group.exchanges.assign(std::make_move_iterator(waiting.begin()),
                           std::make_move_iterator(waiting.begin() + static_cast<std::ptrdiff_t>(count)));
    waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(count));
}

bool Application::Gather::act(Work& work, Group& group) {
    std::vector<Credentials> credentials;
    credentials.reserve(group.exchanges.size());
    for (const auto& exchange : group.exchanges) credentials.push_back(exchange->credentials_);
    std::vector<Result<Actor>> known;
    if (parts_.options.authenticate_all)
        known = parts_.options.authenticate_all(work, credentials);
    else
        for (const auto& one : credentials) known.push_back(parts_.authenticate(work, one));

    std::vector<Gathered> gathered;
    std::vector<Exchange*> asking;
    for (std::size_t i = 0; i < group.exchanges.size(); ++i) {
        auto& exchange = *group.exchanges[i];
        exchange.refusal_.reset();
        exchange.answer_.reset();
        if (const auto admitted = exchange.admit(std::move(known[i])); !admitted) {
            exchange.refusal_ = admitted.error();
            continue;
        }
        if (!exchange.may_ask_now()) {
            exchange.refusal_ = too_many_requests();
            continue;
        }
        gathered.push_back({exchange.call_.invoke.target<InvokeTogether>()->command.get(), &exchange.actor_});
        asking.push_back(&exchange);
    }
    if (asking.empty()) return false;
    auto answers = asking.front()->call_.invoke.target<InvokeTogether>()->run(work, gathered);
    bool kept = false;
    for (std::size_t i = 0; i < asking.size(); ++i) {
        if (answers[i])
            asking[i]->answer_ = std::move(*answers[i]);
        else
            asking[i]->refusal_ = answers[i].error();
        kept = kept || answers[i].has_value();
    }
    return kept;
}

void Application::Gather::finished(const Key& key, const std::shared_ptr<Group>& group, std::exception_ptr accident) {
    if (group->exchanges.empty()) take(key, *group);  // the act was never begun
    bool unknown = false;
    if (accident) {
        try {
            std::rethrow_exception(accident);
        } catch (const storage::OutcomeUnknown&) {
            unknown = true;
        } catch (...) {
        }
    }
    // Whose fault it was nobody knows: each is asked again alone, so that one cannot hold up the others.
    if (accident && !unknown && group->exchanges.size() > 1) {
        for (const auto& exchange : group->exchanges) submit(key, std::make_shared<Group>(Group{{exchange}, true}));
        return go_on(key);
    }
    for (const auto& exchange : group->exchanges) {
        if (accident)
            exchange->answer_accident(accident);
        else
            exchange->after_act(nullptr, nullptr, nullptr);
    }
    if (!group->alone) go_on(key);
}

// The next act, or rest.
void Application::Gather::go_on(const Key& key) {
    {
        const std::lock_guard lock(mutex_);
        const auto found = waiting_.find(key);
        if (found->second.empty()) {
            waiting_.erase(found);
            return;
        }
    }
    submit(key, std::make_shared<Group>());
}

storage::Context Application::Gather::context(const Key& key) const {
    storage::Context context;
    context.actor.name = key.first->operation;
    context.clock = parts_.options.clock;
    context.random = parts_.options.random;
    context.county = key.second;
    return context;
}

}  // namespace luoshi::http
