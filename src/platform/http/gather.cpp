#include "platform/http/gather.hpp"

#include "platform/http/exchange.hpp"
#include "platform/http/together.hpp"

namespace luoshi::http {

Application::Gather::~Gather() {
    std::unique_lock lock(mutex_);
    home_.wait(lock, [&] { return rounds_ == 0; });
}

void Application::Gather::begin_round() {
    const std::lock_guard lock(mutex_);
    ++rounds_;
}

void Application::Gather::end_round() {
    const std::lock_guard lock(mutex_);
    if (--rounds_ == 0) home_.notify_all();
}

void Application::Gather::add(const Route& route, const std::string& county, std::shared_ptr<Exchange> exchange) {
    const Key key{&route, county};
    {
        const std::lock_guard lock(mutex_);
        auto& line = lines_[key];
        line.unknown.push_back(std::move(exchange));
        if (!may_identify(line)) return;
    }
    identify(key);
}

// ---- who asks ----------------------------------------------------------------------------------------------------------

// At once while the writer has nothing to do; while it is busy a look at a few would cost more than it saves.
bool Application::Gather::may_identify(Line& line) const {
    const std::size_t enough = line.acts == 0 ? 1 : std::max<std::size_t>(1, parts_.options.together_limit / 4);
    if (line.identifying || line.unknown.size() < enough) return false;
    return line.identifying = true;
}

void Application::Gather::identify(const Key& key) {
    const auto exchanges = std::make_shared<Exchanges>();
    {
        const std::lock_guard lock(mutex_);
        *exchanges = front_of(lines_.at(key).unknown);
    }
    begin_round();
    try {
        parts_.storage.read_later(
            context(key), [this, exchanges](Work& work) { return look_at(work, *exchanges), true; },
            [this, key, exchanges](std::exception_ptr accident) { identified(key, *exchanges, accident); });
    } catch (const storage::Overloaded&) {
        identified(key, *exchanges, std::current_exception());
    }
}

void Application::Gather::look_at(Work& work, Exchanges& exchanges) {
    std::vector<Credentials> credentials;
    credentials.reserve(exchanges.size());
    for (const auto& exchange : exchanges) credentials.push_back(exchange->credentials_);
    std::vector<Result<Actor>> actors;
    if (parts_.options.authenticate_all)
        actors = parts_.options.authenticate_all(work, credentials);
    else
        for (const auto& one : credentials) actors.push_back(parts_.authenticate(work, one));
    for (std::size_t i = 0; i < exchanges.size(); ++i) {
        exchanges[i]->refusal_.reset();
        if (const auto admitted = exchanges[i]->admit(std::move(actors[i])); !admitted)
            exchanges[i]->refusal_ = admitted.error();
    }
    look_ahead(work, exchanges);
}

// Of those who are let in; the others are refused whatever there is to see.
void Application::Gather::look_ahead(Work& work, const Exchanges& exchanges) {
    Exchanges admitted;
    for (const auto& exchange : exchanges) {
        if (!exchange->refusal_) admitted.push_back(exchange);
    }
    if (admitted.size() < 2) return;  // alone it is asked as fast in the act
    const auto look = together(*admitted.front()).look;
    if (look == nullptr) return;
    try {
        auto seen = look(work, gathered(admitted));
        for (std::size_t i = 0; i < admitted.size(); ++i) admitted[i]->seen_ = std::move(seen.at(i));
    } catch (const storage::Retryable&) {
        throw;
    } catch (const std::exception&) {
        // One of them may be at fault for all: the act finds out which, and repeats the others without it.
        for (const auto& exchange : admitted) exchange->seen_.reset();
    }
}

const InvokeTogether& Application::Gather::together(const Exchange& exchange) { return *exchange.call_.invoke.target<InvokeTogether>(); }

std::vector<Gathered> Application::Gather::gathered(const Exchanges& exchanges) {
    std::vector<Gathered> gathered;
    gathered.reserve(exchanges.size());
    for (const auto& exchange : exchanges)
        gathered.push_back({together(*exchange).command.get(), &exchange->actor_, exchange->seen_.get()});
    return gathered;
}

void Application::Gather::identified(const Key& key, const Exchanges& exchanges, std::exception_ptr accident) {
    Exchanges turned_away;
    Exchanges admitted;
    for (const auto& exchange : exchanges) {
        if (!accident && !exchange->refusal_ && !exchange->may_ask_now()) exchange->refusal_ = too_many_requests();
        (accident || exchange->refusal_ ? turned_away : admitted).push_back(exchange);
    }
    bool act = false;
    bool more = false;
    {
        const std::lock_guard lock(mutex_);
        auto& line = lines_.at(key);
        line.known.insert(line.known.end(), admitted.begin(), admitted.end());
        act = !line.known.empty() && !std::exchange(line.submitted, true);
        line.acts += act ? 1 : 0;
        line.identifying = false;
        more = may_identify(line);
    }
    if (act) submit(key, std::make_shared<Group>());
    if (more) identify(key);
    answer(turned_away, accident);
    forget_when_empty(key);
    end_round();
}

// ---- what they ask -----------------------------------------------------------------------------------------------------

void Application::Gather::submit(const Key& key, std::shared_ptr<Group> group) {
    begin_round();
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
        answer(group->exchanges, std::current_exception());
        ended(key);
        end_round();
    }
}

// Whoever becomes known from here on is for the next act, which may stand in the storage's queue while this one is performed.
void Application::Gather::take(const Key& key, Group& group) {
    bool more = false;
    {
        const std::lock_guard lock(mutex_);
        auto& line = lines_.at(key);
        group.exchanges = front_of(line.known);
        more = line.submitted = !line.known.empty();
        line.acts += more ? 1 : 0;
    }
    if (more) submit(key, std::make_shared<Group>());
}

bool Application::Gather::act(Work& work, Group& group) {
    if (group.exchanges.empty()) return false;
    auto answers = together(*group.exchanges.front()).run(work, gathered(group.exchanges));
    bool kept = false;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto& exchange = *group.exchanges[i];
        exchange.refusal_.reset();
        exchange.answer_.reset();
        if (answers[i])
            exchange.answer_ = std::move(*answers[i]);
        else
            exchange.refusal_ = answers[i].error();
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
        {
            const std::lock_guard lock(mutex_);
            lines_.at(key).acts += static_cast<int>(group->exchanges.size());
        }
        for (const auto& exchange : group->exchanges) submit(key, std::make_shared<Group>(Group{{exchange}}));
    } else {
        const auto tell = [this, group, accident] { answer(group->exchanges, accident); };
        if (!answering_.run(tell)) tell();
    }
    ended(key);
    end_round();
}

// An act is over: whoever came in the meantime is looked at now, however few they are.
void Application::Gather::ended(const Key& key) {
    bool more = false;
    {
        const std::lock_guard lock(mutex_);
        auto& line = lines_.at(key);
        --line.acts;
        more = !line.identifying && !line.unknown.empty();
        line.identifying = line.identifying || more;
    }
    if (more) identify(key);
    forget_when_empty(key);
}

void Application::Gather::answer(const Exchanges& exchanges, std::exception_ptr accident) {
    for (const auto& exchange : exchanges) {
        if (accident)
            exchange->answer_accident(accident);
        else
            exchange->after_act(nullptr, nullptr, nullptr);
    }
}

// ---- the lines ---------------------------------------------------------------------------------------------------------

Application::Gather::Exchanges Application::Gather::front_of(std::deque<std::shared_ptr<Exchange>>& waiting) const {
    const auto end =
        waiting.begin() + static_cast<std::ptrdiff_t>(std::min(waiting.size(), parts_.options.together_limit));
    Exchanges taken(std::make_move_iterator(waiting.begin()), std::make_move_iterator(end));
    waiting.erase(waiting.begin(), end);
    return taken;
}

// Counties are named by those who ask, so nothing may stay behind for one that does not exist.
void Application::Gather::forget_when_empty(const Key& key) {
    const std::lock_guard lock(mutex_);
    const auto found = lines_.find(key);
    if (found == lines_.end()) return;
    const auto& line = found->second;
    if (line.unknown.empty() && line.known.empty() && !line.identifying && line.acts == 0) lines_.erase(found);
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
