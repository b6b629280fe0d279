#include "platform/mail/outbox.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/mail/queries.hpp"

namespace luoshi::mail {
namespace {

constexpr std::string_view job_name = "mail.deliver";

std::string digest_of(const Message& m) {
    return crypto::sha256_hex(std::string(json::enum_name(m.channel)) + "\n" + m.to + "\n" + m.subject + "\n" + m.kind +
                              "\n" + m.text);
}

struct Stored {
    Channel channel = Channel::mail;
    std::string address;
    std::string subject;
    std::string text;
    std::string kind;
    MessageState state = MessageState::waiting;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (channel, address, subject, text, kind, state))

// The outbox's own traces need no audit entry: the act that caused the message has one.
template <class F>
auto note(const jobs::JobWork& job, F&& act) {
    auto context = job.context();
    context.bookkeeping = true;
    return storage::write(job.storage, context, std::forward<F>(act));
}

Result<Nothing> settle(const jobs::JobWork& job, const std::string& key, const Stored& stored, MessageState state,
                       std::optional<std::string> reason) {
    const bool gone = state == MessageState::sent || state == MessageState::refused || state == MessageState::off;
    return note(job, [&](Work& work) -> Result<Nothing> {
        work.run(queries::settle_message, work.county(), key, state, reason,
                 gone ? masked(stored.address) : stored.address, gone ? std::string() : stored.text,
                 state == MessageState::sent ? std::optional(work.now()) : std::nullopt);
        return Nothing{};
    });
}

Result<Nothing> deliver(const jobs::JobWork& job, const json::value& payload, const Senders& senders, int tries) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains("key");
    if (text == nullptr || !text->is_string())
        return Problem{Code::invalid, "bad-payload", "任务内容不完整", "the job names no message"};
    const std::string key(text->get_string());
    const auto stored = job.read([&](Work& work) -> Result<std::optional<Stored>> {
        return work.one<Stored>(queries::message_to_send, job.county, key);
    });
    if (!stored.value()) return Problem{Code::missing, "no-such-message", "没有这条消息", "there is no such message"};
    const Stored& message = **stored;
    if (message.state != MessageState::waiting && message.state != MessageState::sending) return Nothing{};
    auto* sender = senders.of(message.channel);
    if (sender == nullptr) return settle(job, key, message, MessageState::off, std::nullopt);
    TRY_DO(note(job, [&](Work& work) -> Result<Nothing> {
        work.run(queries::begin_sending, work.county(), key);
        return Nothing{};
    }));
    const auto done = sender->send({key, message.channel, message.address, message.subject, message.text, message.kind},
                                   job.county, job.clock.now());
    if (done) return settle(job, key, message, MessageState::sent, std::nullopt);
    if (done.error().code != Code::unavailable)
        return settle(job, key, message, MessageState::refused, done.error().slug);
    TRY_DO(settle(job, key, message, job.attempt >= tries ? MessageState::given_up : MessageState::waiting,
                  done.error().slug));
    return done.error();
}

}  // namespace

Result<Nothing> send_later(Work& work, const Message& message) {
    TRY_DO(check(message));
    const auto digest = digest_of(message);
    if (const auto known = work.one<std::string>(queries::message_digest, work.county(), message.key)) {
        if (*known == digest) return Nothing{};
        return Problem{Code::conflict, "mail-key-taken", "这个编号已用于另一条消息",
                       "this key belongs to another message"};
    }
    work.run(queries::insert_message, work.county(), message.key, message.channel, message.to, message.subject,
             message.text, digest, message.kind, work.now());
    work.enqueue(job_name, json::value{{"key", message.key}});
    return Nothing{};
}

std::optional<Kept> find_message(Work& work, std::string_view county, std::string_view key) {
    return work.one<Kept>(queries::message_by_key, county, key);
}

std::vector<Kept> find_messages(Work& work, std::string_view county, std::string_view prefix) {
    return work.all<Kept>(queries::messages_with_prefix, county, prefix);
}

Result<Nothing> send_again(Work& work, std::string_view key) {
    const auto kept = find_message(work, work.county(), key);
    if (!kept) return Problem{Code::missing, "no-such-message", "没有这条消息", "there is no such message"};
    if (kept->state != MessageState::given_up)
        return Problem{Code::conflict, "mail-not-given-up", "这条消息没有停止重试，无需重发",
                       "this message has not been given up"};
    work.run(queries::wait_again, work.county(), key);
    work.record("mail.send_again", "message", key);
    work.enqueue(job_name, json::value{{"key", key}});
    return Nothing{};
}

void add_jobs(jobs::Runner& runner, Senders senders, jobs::Retry retry) {
    runner.add(
        std::string(job_name),
        [senders = std::move(senders), tries = retry.tries](const jobs::JobWork& job, const json::value& payload) {
            return deliver(job, payload, senders, tries);
        },
        retry);
}

}  // namespace luoshi::mail
