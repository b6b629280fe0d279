// The outbox: a message is written in the transaction of the act that causes it and carried out by a job afterwards.
//
// What always holds: one key of a county is one message — a second one with the same content changes nothing, with
// another content it is refused; a message is sent, refused for good, off or still waiting, never gone; once it has
// gone, its address is masked and its text removed (its digest stays). Between the server's "taken" and our commit a
// crash may send it again: under the same Message-ID and Idempotency-Key, which the receiver drops.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "platform/jobs/runner.hpp"
#include "platform/mail/sender.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::mail {

enum class MessageState {
    waiting,
    sending,  // a try is under way, or died under way
    sent,
    refused,   // the server will never take it
    given_up,  // all tries used; `send_again` starts anew
    off,       // no sender of its channel was configured
};
BOOST_DESCRIBE_ENUM(MessageState, waiting, sending, sent, refused, given_up, off)

// Keeps the message; the caller's act records what it is about. Refuses what check() refuses, and "mail-key-taken".
Result<Nothing> send_later(Work& work, const Message& message);

struct Kept {
    std::string key;
    Channel channel = Channel::mail;
    std::string address;  // masked once it has gone
    std::string subject;
    std::string kind;
    MessageState state = MessageState::waiting;
    std::int64_t tries = 0;
    std::optional<std::string> reason;  // slug of the last failure
    Instant queued_at;
    std::optional<Instant> sent_at;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (key, channel, address, subject, kind, state, tries, reason, queued_at, sent_at))
std::optional<Kept> find_message(Work& work, std::string_view county, std::string_view key);
// Of one county, by what they are about: keys that begin with `prefix`.
std::vector<Kept> find_messages(Work& work, std::string_view county, std::string_view prefix);

// Tries a message that was given up, anew. Refuses with "no-such-message" or "mail-not-given-up".
Result<Nothing> send_again(Work& work, std::string_view key);

// Adds the handler mail.deliver.
void add_jobs(jobs::Runner& runner, Senders senders,
              jobs::Retry retry = {
                  .tries = 12, .first_pause = std::chrono::seconds{5}, .claim = std::chrono::seconds{120}});

}  // namespace luoshi::mail
