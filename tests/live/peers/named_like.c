/* Exports constants that are named like a TLS library's functions; 0 if they are what they were. */
#define VALUE 0x1122334455667755UL

#define CONSTANT __attribute__((visibility("default"))) const volatile unsigned long
CONSTANT SSL_read = VALUE;
CONSTANT SSL_write = VALUE;
CONSTANT SSL_free = VALUE;

/* the same by a liar: as functions, amid other code */
__asm__(".text\n"
	".macro liar name\n"
	".globl \\name\n.type \\name, @function\n.size \\name, 8\n\\name: .quad 0x1122334455667755\n"
	".endm\n"
	"liar gnutls_record_recv\nliar gnutls_record_send\nliar gnutls_deinit\n");
extern const volatile unsigned long gnutls_record_recv, gnutls_record_send, gnutls_deinit;

int main(void)
{
	int changed = SSL_read != VALUE || SSL_write != VALUE || SSL_free != VALUE;

	changed |= gnutls_record_recv != VALUE || gnutls_record_send != VALUE;
	return changed || gnutls_deinit != VALUE;
}
