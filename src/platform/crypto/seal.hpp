// Single fields (resident ids, telephone numbers) encrypted under a key that is never in the database.
//
// A sealed field is text: "<algorithm>.<key id>.<base64url of nonce, ciphertext and tag>". It is bound to its place (table, column and row): moved
// elsewhere it does not open. Which algorithm new fields get is a choice; older ones stay readable. The key file holds one key a line,
// "<key id> <64 hexadecimal digits>"; the last line seals, all lines open.
#pragma once
#include <boost/describe.hpp>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/random.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::crypto {

enum class SealAlgorithm {
    aes256_gcm,
    sm4_ctr_hmac_sm3,  // OpenSSL 3.0 has no SM4-GCM: encrypt, then authenticate
};
BOOST_DESCRIBE_ENUM(SealAlgorithm, aes256_gcm, sm4_ctr_hmac_sm3)

// The field was changed, moved, or sealed under a key that is missing from the key file.
struct SealBroken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class FieldKeys {
 public:
    // Throws std::runtime_error with a sentence when the file is missing, unreadable or not a key file.
    static FieldKeys from_file(const std::filesystem::path& path);
    static FieldKeys from_text(std::string_view text);
    // Makes a key file with one new key, readable by its owner only; keeps a file that exists.
    static void create_file(const std::filesystem::path& path, Random& random);

    // `place` is for example "org.person.resident_id/" + the row's id.
    std::string seal(SealAlgorithm algorithm, std::string_view plain, std::string_view place, Random& random) const;
    std::string unseal(std::string_view sealed, std::string_view place) const;

    // The same for the same value, useless without the key: equality search over sealed fields. Made with the first key of the file, which
    // therefore must stay.
    std::string search_digest(Algorithm algorithm, std::string_view value, std::string_view purpose) const;

 private:
    struct Entry {
        std::string id;
        std::string secret;  // 32 bytes
    };
    const std::string& secret(std::string_view id) const;

    std::vector<Entry> keys_;
};

}  // namespace luoshi::crypto
