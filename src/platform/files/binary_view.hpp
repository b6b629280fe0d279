// Numbers inside a file, in the byte order that the file declares.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace luoshi::files {

class BinaryView {
 public:
    BinaryView(std::string_view bytes, bool big_endian) : bytes_(bytes), big_endian_(big_endian) {}
    // `size` bytes from `at`, at most four; nothing where the file ends before.
    std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const {
        if (at > bytes_.size() || size > bytes_.size() - at) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const auto byte = static_cast<unsigned char>(bytes_[at + (big_endian_ ? i : size - 1 - i)]);
            value = (value << 8) | byte;
        }
        return value;
    }

 private:
    std::string_view bytes_;
    bool big_endian_;
};

}  // namespace luoshi::files
