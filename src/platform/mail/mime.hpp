// A message as RFC 5322 and MIME want it: Chinese headers as encoded words (RFC 2047), the text as base64, so that no
// server on the way can break a line or a character.
#pragma once
#include <string>

#include "foundation/time.hpp"
#include "platform/mail/message.hpp"

namespace luoshi::mail {

struct Envelope {
    std::string from;       // address
    std::string from_name;  // shown name, may be Chinese
    Instant now;
};

// Lines end in CRLF. The Message-ID follows from county and key alone: a repeat after a lost answer is the same message
// for the receiver.
std::string mime(const Message& message, std::string_view county, const Envelope& envelope);

// "=?UTF-8?B?…?=" in words of at most 75 characters, cut between characters; plain ASCII stays as it is.
std::string encoded_words(std::string_view text);

}  // namespace luoshi::mail
